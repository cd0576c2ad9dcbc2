import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { inMessageLanguage, t } from '../../i18n.ts'
import type { LiveSettings } from '../../settings/live.ts'
import { chosenFor, type Scope, scopedNames, scopes } from '../../settings/scopes.ts'
import { Icon } from '../Icon.tsx'
import { HeldHere } from './HeldHere.tsx'
import { ScopePicker } from './ScopePicker.tsx'
import { TextControls } from './TextControls.tsx'

export interface SettingsPanelProps {
  settings: LiveSettings
  onClose: () => void
  openOptions: () => void
  showKeys: () => void
}

/** The settings of text and colours beside the text itself, which shows every change while it is made. */
export function SettingsPanel({ settings, onClose, openOptions, showKeys }: SettingsPanelProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null)
  const [scope, setScope] = useState(() => narrowestHere(settings))
  useLayoutEffect(() => dialog.current?.show(), [])
  return (
    <dialog class="panel" ref={dialog} aria-labelledby="panel-title" onClose={onClose} {...inMessageLanguage()}>
      <header class="sheet-header">
        <h2 id="panel-title">{t('textSettings')}</h2>
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
      <TextControls settings={settings.now.value} change={(patch) => settings.change(patch, scope)} />
      <section class="settings-group">
        <ScopePicker place={settings.place.value} scope={scope} onChange={setScope} />
        <HeldHere settings={settings} />
      </section>
      <footer class="panel-foot">
        <button type="button" class="wide" onClick={() => settings.reset('all', scopedNames)}>
          {t('resetText')}
        </button>
        <button type="button" class="wide" onClick={showKeys}>
          {t('showKeys')}
        </button>
        <button type="button" class="wide" onClick={openOptions}>
          {t('allSettings')}
        </button>
      </footer>
    </dialog>
  )
}

/** Where a reader has chosen something already, there the next change belongs, too. */
function narrowestHere({ choices, place }: LiveSettings): Scope {
  const holds = (scope: Scope) => Object.keys(chosenFor(scope, choices.value, place.value)).length > 0
  return scopes.findLast((scope) => scope !== 'all' && holds(scope)) ?? 'all'
}
