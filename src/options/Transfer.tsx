import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { t } from '../i18n.ts'
import type { LiveSettings } from '../settings/live.ts'
import type { Choices } from '../settings/scopes.ts'
import { exportText, type Imported, importText, largestFile } from '../settings/transfer.ts'

const sentences = { notJson: 'importNotJson', notOurs: 'importNotOurs', newer: 'importNewer' } as const

/** All settings as a file, to keep or to carry to another browser, and back. */
export function Transfer({ settings }: { settings: LiveSettings }): JSX.Element {
  const [outcome, setOutcome] = useState<Imported | null>(null)
  const [before, setBefore] = useState<Choices | null>(null)
  const load = async (file: File) => {
    const imported: Imported = file.size > largestFile ? { kind: 'notOurs' } : importText(await file.text())
    setOutcome(imported)
    if (imported.kind !== 'choices') return
    setBefore(settings.choices.value)
    settings.replace(imported.choices)
  }
  const undo = () => {
    if (before) settings.replace(before)
    setBefore(null)
    setOutcome(null)
  }
  return (
    <section class="options-part" aria-labelledby="transfer">
      <h2 id="transfer">{t('transfer')}</h2>
      <div class="options-row">
        <button type="button" class="wide" onClick={() => save(exportText(settings.choices.value))}>
          {t('exportSettings')}
        </button>
        <FileButton load={load} />
        {before && (
          <button type="button" class="wide" onClick={undo}>
            {t('undo')}
          </button>
        )}
      </div>
      <p role="status">{outcome ? sentenceOf(outcome) : ''}</p>
    </section>
  )
}

function FileButton({ load }: { load: (file: File) => Promise<void> }): JSX.Element {
  const chosen = (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (file) load(file).catch(reportError)
    // So that the same file can be chosen once more.
    input.value = ''
  }
  return (
    <label class="wide file">
      {t('importSettings')}
      <input
        type="file"
        class="unseen"
        accept=".json,application/json"
        onChange={(event) => chosen(event.currentTarget)}
      />
    </label>
  )
}

function sentenceOf(outcome: Imported): string {
  if (outcome.kind !== 'choices') return t(sentences[outcome.kind])
  return outcome.leftOut > 0 ? t('importPartly', outcome.leftOut) : t('importDone')
}

function save(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  Object.assign(document.createElement('a'), { href: address, download: 'lectern-settings.json' }).click()
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
