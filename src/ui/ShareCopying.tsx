import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type Copy, copy } from '../export/copy.ts'
import { t } from '../i18n.ts'

type Outcome =
  | { kind: 'none' }
  | { kind: 'copied'; sentence: string }
  /** `text` is what the reader can copy by hand instead. */
  | { kind: 'refused'; text: string }
  | { kind: 'failed' }

/** A way to copy, and what came of it the last time. */
export interface Copying {
  outcome: Outcome
  /** Copies what `make` gives, and says the sentence when that worked. Call it from a click. */
  copy: (make: () => Copy | Promise<Copy>, sentence: string | (() => string)) => Promise<void>
}

/** Copying for a view; `CopyOutcome` shows what came of it. */
export function useCopying(): Copying {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' })
  return {
    outcome,
    async copy(make, sentence) {
      setOutcome({ kind: 'none' })
      setOutcome(await outcomeOf(make, sentence))
    },
  }
}

async function outcomeOf(make: () => Copy | Promise<Copy>, sentence: string | (() => string)): Promise<Outcome> {
  try {
    const content = await make()
    const result = await copy(content)
    if (result.kind === 'refused') return { kind: 'refused', text: content.text }
    if (result.kind === 'copiedAsText') return { kind: 'copied', sentence: t('copiedAsText') }
    return { kind: 'copied', sentence: typeof sentence === 'string' ? sentence : sentence() }
  } catch (error) {
    reportError(error)
    return { kind: 'failed' }
  }
}

/** Says what came of copying. Where the browser refused, what was to be copied stands there selected. */
export function CopyOutcome({ of: { outcome } }: { of: Copying }): JSX.Element {
  const sentence = {
    none: () => '',
    copied: () => (outcome.kind === 'copied' ? outcome.sentence : ''),
    refused: () => t('copyRefused'),
    failed: () => t('copyFailed'),
  }[outcome.kind]()
  return (
    <>
      <p role="status">{sentence}</p>
      {outcome.kind === 'refused' && <ByHand text={outcome.text} />}
    </>
  )
}

function ByHand({ text }: { text: string }): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [text])
  return <textarea ref={field} class="by-hand" readOnly rows={4} dir="auto" aria-label={t('copyByHand')} value={text} />
}
