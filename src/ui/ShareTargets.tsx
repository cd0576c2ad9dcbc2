import type { JSX } from 'preact'
import { type MessageName, t } from '../i18n.ts'
import { shareAddress } from '../share/share-address.ts'
import type { SharedPage } from '../share/shared-page.ts'
import type { Sends, ShareTarget } from '../share/targets.ts'

interface ShareTargetsProps {
  targets: readonly ShareTarget[]
  page: SharedPage
}

const sent: Record<Sends, MessageName> = {
  link: 'sendsLink',
  titleAndLink: 'sendsTitleAndLink',
  titleExcerptAndLink: 'sendsTitleExcerptAndLink',
}

/** Links to services, each with what it would be sent and where. */
export function ShareTargets({ targets, page }: ShareTargetsProps): JSX.Element {
  return (
    <ul class="targets">
      {targets.map((target) => (
        <li key={target.id}>
          <TargetLink target={target} address={shareAddress(target, page)} />
        </li>
      ))}
    </ul>
  )
}

interface TargetLinkProps {
  target: ShareTarget
  address: string
}

function TargetLink({ target, address }: TargetLinkProps): JSX.Element {
  const about = `share-${target.id}`
  return (
    <>
      <a href={address} target="_blank" rel="noopener noreferrer" aria-describedby={about}>
        {target.name || t('email')}
      </a>
      <span id={about}>{whatAndWhere(target)}</span>
    </>
  )
}

function whatAndWhere({ sends, template }: ShareTarget): string {
  const host = URL.parse(template)?.hostname.replace(/^www\./, '')
  return host ? `${t(sent[sends])} → ${host}` : t(sent[sends])
}
