import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { t } from '../i18n.ts'
import { readableLink } from '../share/readable-link.ts'
import { Icon } from './Icon.tsx'

/** The link to see, and a button that copies it. Where the browser refuses, the link is selected, ready to copy by hand. */
export function CopyLink({ url }: { url: string }): JSX.Element {
  const field = useRef<HTMLInputElement>(null)
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null)
  const copy = async () => {
    setOutcome(null)
    const copied = await write(url)
    setOutcome(copied ? 'copied' : 'refused')
    if (!copied) select(field.current)
  }
  // The link as it is where it has to be copied by hand; else as people read it.
  const shown = outcome === 'refused' ? url : readableLink(url)
  return (
    <div class="copy-link">
      <input ref={field} type="text" readOnly dir="ltr" spellcheck={false} aria-label={t('link')} value={shown} />
      <button type="button" class="wide" onClick={copy}>
        <Icon of="copy" />
        {t('copyLink')}
      </button>
      <p role="status">{outcome === 'copied' ? t('linkCopied') : outcome === 'refused' ? t('copyRefused') : ''}</p>
    </div>
  )
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Pages without https have no clipboard; others may forbid it.
    return false
  }
}

/** After the field shows the link as it is. */
function select(field: HTMLInputElement | null): void {
  requestAnimationFrame(() => {
    field?.focus()
    field?.select()
  })
}
