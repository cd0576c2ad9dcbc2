import type { JSX } from 'preact'
import { messageLanguage, t } from '../../i18n.ts'
import type { Settings } from '../../settings/defaults.ts'
import { contrast, leastContrast } from '../colours/contrast.ts'

type Colours = Pick<Settings, 'ownPaper' | 'ownInk' | 'ownAccent'>

interface OwnColoursProps {
  colours: Colours
  onChange: (patch: Partial<Colours>) => void
}

const names = ['ownPaper', 'ownInk', 'ownAccent'] as const

/** The reader's own colours, with what their contrast is and whether that is enough. */
export function OwnColours({ colours, onChange }: OwnColoursProps): JSX.Element {
  const { ownPaper, ownInk, ownAccent } = colours
  const [text, links] = [contrast(ownInk, ownPaper), contrast(ownAccent, ownPaper)]
  return (
    <div class="own-colours">
      {names.map((name) => (
        <label key={name}>
          <input
            type="color"
            value={colours[name]}
            onInput={(event) => onChange({ [name]: event.currentTarget.value })}
          />
          {t(name)}
        </label>
      ))}
      <p class="setting-note" role="status">
        {t('contrastNow', rounded(text), rounded(links))}
        {Math.min(text, links) < leastContrast && <strong> {t('contrastLow', rounded(leastContrast))}</strong>}
      </p>
    </div>
  )
}

/** Rounded down: 4.49 is not 4.5. */
function rounded(ratio: number): string {
  return new Intl.NumberFormat(messageLanguage()).format(Math.floor(ratio * 10) / 10)
}
