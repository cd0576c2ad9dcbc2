import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { t } from '../../i18n.ts'
import type { Candidate } from '../../messages.ts'
import type { LiveSettings } from '../../settings/live.ts'
import { addRule } from './rules.ts'
import type { RemovedSource } from './source.ts'

export interface OtherPartsProps {
  offered: readonly Candidate[]
  settings: LiveSettings
  source: RemovedSource
  /** Is told that the part chosen first is shown again. */
  givenUp: () => void
  /** Watches what was asked of the page, and says when it fails. */
  told: (asked: Promise<void>) => void
}

/** Parts of the page that may be the article; one that was chosen can be remembered for the site, and given up. */
export function OtherParts({ offered, settings, source, givenUp, told }: OtherPartsProps): JSX.Element {
  const [picked, setPicked] = useState<Candidate | null>(null)
  const show = async (id: Candidate['id'] | null) => source.show(await source.ask('pick', { id }))
  const pick = async (candidate: Candidate) => {
    await show(candidate.id)
    setPicked(candidate)
  }
  const giveUp = async () => {
    await show(null)
    givenUp()
  }
  if (!picked) return <Offered offered={offered} pick={(candidate) => told(pick(candidate))} />
  return <Picked picked={picked} settings={settings} source={source} giveUp={() => told(giveUp())} told={told} />
}

interface OfferedProps {
  offered: readonly Candidate[]
  pick: (candidate: Candidate) => void
}

/** Parts of the page by their first words. */
function Offered({ offered, pick }: OfferedProps): JSX.Element {
  if (offered.length === 0) return <p role="status">{t('noOtherParts')}</p>
  return (
    <>
      <p role="status">{t('whichPart')}</p>
      {offered.map((candidate) => (
        <button
          key={candidate.id}
          type="button"
          class="wide candidate"
          lang=""
          dir="auto"
          onClick={() => pick(candidate)}
        >
          {candidate.text}
        </button>
      ))}
    </>
  )
}

interface PickedProps extends Pick<OtherPartsProps, 'settings' | 'source' | 'told'> {
  picked: Candidate
  giveUp: () => void
}

function Picked({ picked: { selector }, settings, source, giveUp, told }: PickedProps): JSX.Element {
  const [isKept, setKept] = useState(false)
  const { site } = settings.place.value
  const remember = async (kept: string) => {
    await addRule({ selector: kept, fate: 'article' }, settings, source)
    setKept(true)
  }
  return (
    <>
      <p role="status">{t(isKept ? 'partRemembered' : 'pickedPart')}</p>
      {selector !== null && site !== null && !isKept && (
        <button type="button" class="wide" onClick={() => told(remember(selector))}>
          {t('rememberPart', site)}
        </button>
      )}
      <button type="button" class="wide" onClick={giveUp}>
        {t('firstChoice')}
      </button>
    </>
  )
}
