import type { JSX } from 'preact'
import type { Commands } from 'webextension-polyfill'
import { t } from '../i18n.ts'
import type { LiveSettings } from '../settings/live.ts'
import { scopedNames } from '../settings/scopes.ts'
import { TextControls } from '../ui/settings/TextControls.tsx'
import { AidsOptions } from './AidsOptions.tsx'
import { Choice } from './Choice.tsx'
import { FaceLicences } from './FaceLicences.tsx'
import { KeysEditor } from './KeysEditor.tsx'
import { OwnChoices } from './OwnChoices.tsx'
import { PartRules } from './PartRules.tsx'
import { Preview } from './Preview.tsx'
import { Shortcuts } from './Shortcuts.tsx'
import { ShareOptions } from './sharing/ShareOptions.tsx'
import { Transfer } from './Transfer.tsx'

export interface OptionsProps {
  settings: LiveSettings
  commands: readonly Commands.Command[]
  /** Opens the place in the browser where shortcuts are changed. */
  changeShortcuts: () => void
}

/** Every setting, beside an article that shows what it does. */
export function Options({ settings, commands, changeShortcuts }: OptionsProps): JSX.Element {
  return (
    <main class="options">
      <h1>{t('options')}</h1>
      <div class="options-text">
        <section class="options-part" aria-labelledby="text">
          <h2 id="text">{t('textSettings')}</h2>
          <TextControls settings={settings.now.value} change={(patch) => settings.change(patch)} />
          <button type="button" class="wide" onClick={() => settings.reset('all', scopedNames)}>
            {t('resetText')}
          </button>
        </section>
        <Preview />
      </div>
      <OwnChoices settings={settings} />
      <PartRules settings={settings} />
      <AidsOptions settings={settings} />
      <IconChoice settings={settings} />
      <ShareOptions settings={settings} />
      <KeysEditor own={settings.now.value.keys} change={(keys) => settings.change({ keys })} />
      <Shortcuts commands={commands} change={changeShortcuts} />
      <Transfer settings={settings} />
      <FaceLicences />
    </main>
  )
}

function IconChoice({ settings }: Pick<OptionsProps, 'settings'>): JSX.Element {
  const answers = [
    { value: 'popup', label: t('iconOpensPopup') },
    { value: 'reader', label: t('iconOpensReader') },
  ] as const
  return (
    <section class="options-part">
      <Choice
        legend={t('iconOpens')}
        name="icon-opens"
        answers={answers}
        chosen={settings.now.value.iconOpens}
        choose={(iconOpens) => settings.change({ iconOpens })}
      />
    </section>
  )
}
