import type { JSX } from 'preact'
import type { Commands } from 'webextension-polyfill'
import { t } from '../i18n.ts'

interface ShortcutsProps {
  commands: readonly Commands.Command[]
  /** Opens the place in the browser where shortcuts are changed. */
  change: () => void
}

/** The keyboard shortcuts as they are set in the browser, and the way to change them. */
export function Shortcuts({ commands, change }: ShortcutsProps): JSX.Element {
  return (
    <section class="options-part" aria-labelledby="shortcuts">
      <h2 id="shortcuts">{t('shortcuts')}</h2>
      <dl>
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description || t('openPopup')}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : t('noShortcut')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="wide" onClick={change}>
        {t('changeShortcuts')}
      </button>
    </section>
  )
}
