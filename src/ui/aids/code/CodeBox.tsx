import type { ComponentChildren, JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { messageLanguage, t } from '../../../i18n.ts'
import { Scroller } from '../../hast/Scroller.tsx'
import { Icon } from '../../Icon.tsx'

/** A listing with two tools: copy all of it, and wrap its long lines. */
export function CodeBox({ children }: { children?: ComponentChildren }): JSX.Element {
  const box = useRef<HTMLDivElement>(null)
  const [wraps, setWraps] = useState(false)
  const [outcome, setOutcome] = useState<'codeCopied' | 'copyByHandSelected' | null>(null)
  const copy = async () => {
    const code = box.current?.querySelector('pre')
    if (!code) return
    setOutcome(null)
    const copied = await write(code.textContent)
    if (!copied) getSelection()?.selectAllChildren(code)
    setOutcome(copied ? 'codeCopied' : 'copyByHandSelected')
  }
  return (
    <div class={wraps ? 'code-box wrapped' : 'code-box'} ref={box}>
      <div class="code-tools" lang={messageLanguage()} dir="ltr">
        <span role="status">{outcome ? t(outcome) : ''}</span>
        <button type="button" class="tool" aria-pressed={wraps} onClick={() => setWraps(!wraps)}>
          {t('wrapLines')}
        </button>
        <button type="button" class="tool" aria-label={t('copyCode')} title={t('copyCode')} onClick={copy}>
          <Icon of="copy" />
        </button>
      </div>
      <Scroller of="code">{children}</Scroller>
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
