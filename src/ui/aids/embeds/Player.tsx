import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { inMessageLanguage, t } from '../../../i18n.ts'

interface PlayerProps {
  /** Address of the player, from our own table. */
  address: string
  /** What plays there, as the link to it says. */
  name: string
}

/** What a player may do: play, nothing else. It is kept from the tab's address, its own site's login stays its own. */
const allowed = {
  sandbox: 'allow-scripts allow-same-origin allow-presentation allow-popups',
  allow: 'fullscreen; encrypted-media; picture-in-picture',
}

/**
 * A button that puts the player in its place. Before that nothing of the other site is loaded. Where the page's own rules
 * let no frame of that site in, a sentence says so; the link beside it is there in any case.
 */
export function Player({ address, name }: PlayerProps): JSX.Element {
  const [state, setState] = useState<'closed' | 'open' | 'blocked'>('closed')
  useEffect(() => (state === 'open' ? onBlocked(address, () => setState('blocked')) : undefined), [state])
  if (state === 'open')
    return (
      <iframe
        class="player"
        title={name}
        src={address}
        {...allowed}
        allowfullscreen
        referrerpolicy="strict-origin-when-cross-origin"
      />
    )
  const host = new URL(address).hostname.replace(/^www\./, '')
  return (
    <div class="player-closed" {...inMessageLanguage()}>
      {state === 'blocked' ? (
        <p role="status">{t('playerBlocked')}</p>
      ) : (
        <button type="button" class="wide" onClick={() => setState('open')}>
          {t('playHere', host)}
        </button>
      )}
    </div>
  )
}

/** Browsers tell the document of what its Content-Security-Policy kept out. */
function onBlocked(address: string, callback: () => void): () => void {
  const told = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) => {
    const isFrame = effectiveDirective === 'frame-src' || effectiveDirective === 'child-src'
    if (isFrame && URL.parse(blockedURI)?.origin === new URL(address).origin) callback()
  }
  document.addEventListener('securitypolicyviolation', told)
  return () => document.removeEventListener('securitypolicyviolation', told)
}
