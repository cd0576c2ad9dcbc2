import type { JSX, TargetedMouseEvent } from 'preact'
import { useId, useState } from 'preact/hooks'
import { t } from '../i18n.ts'
import { serverOf } from '../share/server.ts'
import { shareAddress } from '../share/share-address.ts'
import type { SharedPage } from '../share/shared-page.ts'
import type { ShareTarget } from '../share/target.ts'
import { TargetIcon, targetName, whatAndWhere } from './ShareTarget.tsx'

interface ServerTargetProps {
  target: ShareTarget
  page: SharedPage
  /** Host of the reader's server; empty until it was asked for. */
  server: string
  keepServer: (server: string) => void
  onOpen: (event: TargetedMouseEvent<HTMLAnchorElement>) => void
}

/** A target on a server of the reader's: asks for the server the first time, then is a link as the others. */
export function ServerTarget({ target, page, server, keepServer, onOpen }: ServerTargetProps): JSX.Element {
  const [asking, setAsking] = useState(false)
  const about = `share-${target.id}`
  const name = targetName(target)
  const known = server !== '' && !asking
  const keep = (next: string) => {
    keepServer(next)
    setAsking(false)
  }
  return (
    <li class={asking ? 'asking' : ''}>
      <TargetIcon of={target} />
      {known ? (
        <ServerLink address={shareAddress(target, page, server)} {...{ name, about, onOpen }} />
      ) : (
        <button
          type="button"
          class="target"
          aria-describedby={about}
          aria-expanded={asking}
          onClick={() => setAsking(!asking)}
        >
          {name}
        </button>
      )}
      <span id={about}>{server === '' ? t('asksForServer') : whatAndWhere(target, page, server)}</span>
      {known && (
        <button type="button" class="tool change-server" onClick={() => setAsking(true)}>
          {t('changeServer')}
        </button>
      )}
      {asking && <ServerForm server={server} keep={keep} />}
    </li>
  )
}

interface ServerLinkProps {
  address: string
  name: string
  /** Id of what tells about it. */
  about: string
  onOpen: (event: TargetedMouseEvent<HTMLAnchorElement>) => void
}

function ServerLink({ address, name, about, onOpen }: ServerLinkProps): JSX.Element {
  return (
    <a
      class="target"
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      aria-describedby={about}
      onClick={onOpen}
    >
      {name}
    </a>
  )
}

function ServerForm({ server, keep }: { server: string; keep: (server: string) => void }): JSX.Element {
  const [written, setWritten] = useState(server)
  const [refused, setRefused] = useState(false)
  const id = useId()
  const submit = (event: Event) => {
    event.preventDefault()
    const host = serverOf(written)
    setRefused(host === null)
    if (host !== null) keep(host)
  }
  return (
    <form class="server-form" onSubmit={submit}>
      <label for={id}>{t('whichServer')}</label>
      <input
        id={id}
        type="text"
        dir="ltr"
        inputMode="url"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder="mastodon.social"
        aria-invalid={refused}
        value={written}
        onInput={(event) => setWritten(event.currentTarget.value)}
      />
      <button type="submit" class="wide">
        {t('useServer')}
      </button>
      <p role="status">{refused ? t('noServer') : ''}</p>
    </form>
  )
}
