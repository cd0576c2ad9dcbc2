import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { t } from '../i18n.ts'
import { countPlaces, forgetPlaces } from '../places/places.ts'
import type { LiveSettings } from '../settings/live.ts'
import { choices } from '../settings/validation.ts'
import { focusNames } from '../ui/aids/focus/names.ts'
import { Segments } from '../ui/settings/Segments.tsx'
import { Stepper } from '../ui/settings/Stepper.tsx'
import { Switch } from '../ui/settings/Switch.tsx'

/** The settings of the reading aids, and what they keep. */
export function AidsOptions({ settings }: { settings: LiveSettings }): JSX.Element {
  const { focus, outline, readingSpeed, speechSpeed, printLinks, keepPlaces } = settings.now.value
  const answers = choices.focus.map((value) => ({ value, label: t(focusNames[value]) }))
  return (
    <section class="options-part">
      <h2>{t('aids')}</h2>
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
      <Stepper
        name="speechSpeed"
        title={t('speechSpeed')}
        value={speechSpeed}
        onChange={(next) => settings.change({ speechSpeed: next })}
      />
      <Switch title={t('outlineBeside')} on={outline} onChange={(next) => settings.change({ outline: next })} />
      <Switch title={t('printLinks')} on={printLinks} onChange={(next) => settings.change({ printLinks: next })} />
      <Switch title={t('keepPlaces')} on={keepPlaces} onChange={(next) => settings.change({ keepPlaces: next })} />
      <Places />
    </section>
  )
}

/** How many places are kept, and a button that forgets them. */
function Places(): JSX.Element {
  const [count, setCount] = useState<number | null>(null)
  useEffect(() => {
    countPlaces().then(setCount, reportError)
  }, [])
  const forget = () => forgetPlaces().then(() => setCount(0), reportError)
  return (
    <div class="setting">
      <span role="status">{count === null ? '' : t('placesKept', count)}</span>
      <button type="button" class="wide" disabled={!count} onClick={forget}>
        {t('forgetPlaces')}
      </button>
    </div>
  )
}
