import type { JSX } from 'preact'
import { type MessageName, t } from '../../i18n.ts'
import type { Settings } from '../../settings/defaults.ts'
import type { SteppedName } from '../../settings/steps.ts'
import { choices } from '../../settings/validation.ts'
import { ThemePicker, themeNames } from '../ThemePicker.tsx'
import { FacePicker } from './FacePicker.tsx'
import { settingTitles } from './names.ts'
import { OwnColours } from './OwnColours.tsx'
import { Segments } from './Segments.tsx'
import { Stepper } from './Stepper.tsx'
import { Switch } from './Switch.tsx'

export interface ControlsProps {
  settings: Settings
  change: (patch: Partial<Settings>) => void
}

const faceNames: Record<Settings['face'], MessageName> = {
  auto: 'faceAuto',
  serif: 'faceSerif',
  sans: 'faceSans',
  mono: 'faceMono',
  legible: 'faceLegible',
  dyslexia: 'faceDyslexia',
  own: 'faceOwn',
}
const paragraphNames = { space: 'paragraphsSpace', indent: 'paragraphsIndent' } as const
const alignmentNames = { start: 'alignStart', justify: 'alignJustify' } as const
const hyphenationNames = { auto: 'hyphenationAuto', always: 'hyphenationAlways', never: 'hyphenationNever' } as const

function answersOf<Value extends string>(values: readonly Value[], names: Record<Value, MessageName>) {
  return values.map((value) => ({ value, label: t(names[value]) }))
}

/** Everything about how the text looks: the same in the panel over the text and among the settings. */
export function TextControls({ settings, change }: ControlsProps): JSX.Element {
  return (
    <>
      <Colours settings={settings} change={change} />
      <Faces settings={settings} change={change} />
      <Spacing settings={settings} change={change} />
    </>
  )
}

function Colours({ settings, change }: ControlsProps): JSX.Element {
  return (
    <section class="settings-group">
      <div class="setting">
        <ThemePicker theme={settings.theme} onChange={(theme) => change({ theme })} />
        <span class="theme-name" aria-hidden="true">
          {t(themeNames[settings.theme])}
        </span>
      </div>
      {settings.theme === 'own' && <OwnColours colours={settings} onChange={change} />}
      <Switch title={t('dimImages')} on={settings.dimImages} onChange={(dimImages) => change({ dimImages })} />
    </section>
  )
}

function Faces({ settings, change }: ControlsProps): JSX.Element {
  return (
    <section class="settings-group">
      <Step name="textSize" settings={settings} change={change} />
      <FacePicker
        title={t('face')}
        answers={answersOf(choices.face, faceNames)}
        chosen={settings.face}
        onChange={(face) => change({ face })}
        own={settings.ownFace}
        onOwn={(ownFace) => change({ ownFace })}
      />
      <FacePicker
        title={t('cjkFace')}
        answers={answersOf(choices.cjkFace, faceNames)}
        chosen={settings.cjkFace}
        onChange={(cjkFace) => change({ cjkFace })}
        own={settings.ownCjkFace}
        onOwn={(ownCjkFace) => change({ ownCjkFace })}
      />
    </section>
  )
}

function Spacing({ settings, change }: ControlsProps): JSX.Element {
  return (
    <section class="settings-group">
      <Step name="lineHeight" settings={settings} change={change} />
      <Step name="columnWidth" settings={settings} change={change} />
      <Step name="letterSpacing" settings={settings} change={change} />
      <Step name="wordSpacing" settings={settings} change={change} />
      <Segments
        title={t('paragraphs')}
        answers={answersOf(choices.paragraphs, paragraphNames)}
        chosen={settings.paragraphs}
        onChange={(paragraphs) => change({ paragraphs })}
      />
      {settings.paragraphs === 'space' && <Step name="paragraphSpacing" settings={settings} change={change} />}
      <Segments
        title={t('alignment')}
        answers={answersOf(choices.alignment, alignmentNames)}
        chosen={settings.alignment}
        onChange={(alignment) => change({ alignment })}
      />
      <Segments
        title={t('hyphenation')}
        answers={answersOf(choices.hyphenation, hyphenationNames)}
        chosen={settings.hyphenation}
        onChange={(hyphenation) => change({ hyphenation })}
      />
    </section>
  )
}

type TextStep = SteppedName & keyof typeof settingTitles

function Step({ name, settings, change }: ControlsProps & { name: TextStep }): JSX.Element {
  const onChange = (value: number) => change({ [name]: value })
  return <Stepper name={name} title={t(settingTitles[name])} value={settings[name]} onChange={onChange} />
}
