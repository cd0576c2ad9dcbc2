import type { JSX, TargetedMouseEvent } from 'preact'
import { useState } from 'preact/hooks'
import { t } from '../i18n.ts'
import { shareAddress } from '../share/share-address.ts'
import type { SharedPage } from '../share/shared-page.ts'
import type { ShareTarget } from '../share/target.ts'
import { CopyOutcome, useCopying } from './ShareCopying.tsx'
import { PhoneTarget } from './SharePhone.tsx'
import { ServerTarget } from './ShareServer.tsx'
import { SystemTarget } from './ShareSystem.tsx'
import { TargetIcon, targetName, whatAndWhere } from './ShareTarget.tsx'

type Opening = TargetedMouseEvent<HTMLAnchorElement>

interface ShareTargetsProps {
  targets: readonly ShareTarget[]
  page: SharedPage
  /** Opens a web address in a new tab, where a plain link may not. */
  openAddress?: ((address: string) => void) | undefined
  server: string
  keepServer: (server: string) => void
}

/** Where to share to, each with what it would be sent and where. */
export function ShareTargets({ targets, page, openAddress, server, keepServer }: ShareTargetsProps): JSX.Element {
  const [opened, setOpened] = useState<ShareTarget | null>(null)
  const open = (target: ShareTarget, event: Opening) => {
    setOpened(target)
    const { href } = event.currentTarget
    if (!openAddress || !/^https?:/.test(href)) return
    event.preventDefault()
    openAddress(href)
  }
  return (
    <section aria-labelledby="send-to">
      <h3 id="send-to">{t('sendTo')}</h3>
      <ul class="targets">
        {targets.map((target) => (
          <Target key={target.id} {...{ target, page, server, keepServer }} onOpen={(event) => open(target, event)} />
        ))}
      </ul>
      <AfterOpening target={opened} page={page} />
    </section>
  )
}

interface TargetProps extends Omit<ShareTargetsProps, 'targets' | 'openAddress'> {
  target: ShareTarget
  onOpen: (event: Opening) => void
}

function Target({ target, page, server, keepServer, onOpen }: TargetProps): JSX.Element | null {
  switch (target.way) {
    case 'system':
      return <SystemTarget target={target} page={page} />
    case 'phone':
      return <PhoneTarget target={target} page={page} />
    case 'server':
      return <ServerTarget {...{ target, page, server, keepServer, onOpen }} />
    case 'link':
      return <LinkTarget target={target} page={page} onOpen={onOpen} />
  }
}

interface LinkTargetProps {
  target: ShareTarget
  page: SharedPage
  onOpen: (event: Opening) => void
}

/** A plain link: the browser opens it as any other, and says itself where it leads. */
function LinkTarget({ target, page, onOpen }: LinkTargetProps): JSX.Element {
  const about = `share-${target.id}`
  const address = shareAddress(target, page)
  return (
    <li>
      <TargetIcon of={target} />
      <a
        class="target"
        href={address}
        target="_blank"
        rel="noopener noreferrer"
        aria-describedby={about}
        onClick={onOpen}
      >
        {targetName(target)}
      </a>
      <span id={about}>{whatAndWhere(target, page)}</span>
    </li>
  )
}

/**
 * Once a target was opened: nobody tells us whether a tab or a mail program really came, so the other way is offered
 * in any case.
 */
function AfterOpening({ target, page }: { target: ShareTarget | null; page: SharedPage }): JSX.Element {
  const copying = useCopying()
  const text = [page.quote === null ? '' : `“${page.quote}”`, page.title, page.url].filter(Boolean).join('\n')
  const sentence = target && t(target.id === 'email' ? 'noMailProgram' : 'noTab', targetName(target))
  return (
    <>
      <p role="status">{sentence}</p>
      {target && (
        <button type="button" class="wide" onClick={() => copying.copy(() => ({ text }), t('textCopied'))}>
          {t('copyInstead')}
        </button>
      )}
      <CopyOutcome of={copying} />
    </>
  )
}
