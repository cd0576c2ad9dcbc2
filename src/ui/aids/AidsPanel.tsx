import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { inMessageLanguage, t } from '../../i18n.ts'
import type { LiveSettings } from '../../settings/live.ts'
import { choices } from '../../settings/validation.ts'
import { Icon } from '../Icon.tsx'
import { Segments } from '../settings/Segments.tsx'
import { Stepper } from '../settings/Stepper.tsx'
import { Switch } from '../settings/Switch.tsx'
import { focusNames } from './focus/names.ts'

interface AidsPanelProps {
  settings: LiveSettings
  print: () => void
  onClose: () => void
}

/** The reading aids that are chosen now and then, beside the text: what is lit, how fast one reads, print. */
export function AidsPanel({ settings, print, onClose }: AidsPanelProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => dialog.current?.show(), [])
  const { focus, readingSpeed, printLinks } = settings.now.value
  const answers = choices.focus.map((value) => ({ value, label: t(focusNames[value]) }))
  return (
    <dialog class="panel" ref={dialog} aria-labelledby="aids-title" onClose={onClose} {...inMessageLanguage()}>
      <header class="sheet-header">
        <h2 id="aids-title">{t('aids')}</h2>
        <button
          type="button"
          class="tool"
          aria-label={t('close')}
          title={t('close')}
          onClick={() => dialog.current?.close()}
        >
          <Icon of="close" />
        </button>
      </header>
      <Segments
        title={t('focus')}
        answers={answers}
        chosen={focus}
        onChange={(next) => settings.change({ focus: next })}
      />
      <Stepper
        name="readingSpeed"
        title={t('readingSpeed')}
        value={readingSpeed}
        onChange={(next) => settings.change({ readingSpeed: next })}
      />
      <Switch title={t('printLinks')} on={printLinks} onChange={(next) => settings.change({ printLinks: next })} />
      <footer class="panel-foot">
        <button type="button" class="wide" onClick={print}>
          {t('print')}
        </button>
      </footer>
    </dialog>
  )
}
