import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { inMessageLanguage, type MessageName, t } from '../../i18n.ts'
import type { ArticleReading, Candidate } from '../../messages.ts'
import type { LiveSettings } from '../../settings/live.ts'
import { addRule } from './rules.ts'
import type { RemovedSource } from './source.ts'

export interface UnsureProps {
  reading: ArticleReading
  settings: LiveSettings
  source: RemovedSource
}

/**
 * Over an article of which the engine is not sure, one sentence that says so, and on request other parts of the page
 * that may be the article. A part that was chosen can be remembered for the site, and given up.
 */
export function Unsure({ reading, settings, source }: UnsureProps): JSX.Element | null {
  const [offered, setOffered] = useState<readonly Candidate[] | null>(null)
  const [picked, setPicked] = useState<Candidate | null>(null)
  const [failed, setFailed] = useState(false)
  const told = (asked: Promise<void>) => void asked.catch(() => setFailed(true))
  const look = async () => setOffered(await source.ask('candidates', {}))
  const pick = async (candidate: Candidate | null) => {
    source.show(await source.ask('pick', { id: candidate?.id ?? null }))
    setPicked(candidate)
    setOffered(null)
  }
  if (!picked && !offered && !reading.unsure && !reading.forced) return null
  return (
    <section class="unsure" aria-label={t('unsure')} {...inMessageLanguage()}>
      <p>{t(sentenceFor(picked, reading))}</p>
      {picked ? (
        <Picked picked={picked} settings={settings} source={source} giveUp={() => told(pick(null))} told={told} />
      ) : offered ? (
        <Offered offered={offered} pick={(candidate) => told(pick(candidate))} />
      ) : (
        <button type="button" class="wide" onClick={() => told(look())}>
          {t('otherParts')}
        </button>
      )}
      {failed && <p role="alert">{t('partsFailed')}</p>}
    </section>
  )
}

function sentenceFor(picked: Candidate | null, { forced }: ArticleReading): MessageName {
  if (picked) return 'pickedPart'
  return forced ? 'bestGuess' : 'unsure'
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

interface PickedProps extends Omit<UnsureProps, 'reading'> {
  picked: Candidate
  giveUp: () => void
  told: (asked: Promise<void>) => void
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
      <p role="status">{isKept ? t('partRemembered') : ''}</p>
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
