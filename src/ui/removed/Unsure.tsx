import type { ComponentType, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { inMessageLanguage, t } from '../../i18n.ts'
import type { ArticleReading, Candidate } from '../../messages.ts'
import type { LiveSettings } from '../../settings/live.ts'
import type { OtherPartsProps } from './OtherParts.tsx'
import type { RemovedSource } from './source.ts'

export interface UnsureProps {
  reading: ArticleReading
  settings: LiveSettings
  source: RemovedSource
  /** Gives what shows the other parts, which is loaded when it is asked for. */
  load: () => Promise<ComponentType<OtherPartsProps>>
}

interface Others {
  offered: readonly Candidate[]
  Parts: ComponentType<OtherPartsProps>
}

/**
 * Over an article of which the engine is not sure, one sentence that says so, and on request other parts of the page
 * that may be the article.
 */
export function Unsure({ reading, settings, source, load }: UnsureProps): JSX.Element | null {
  const [others, setOthers] = useState<Others | null>(null)
  const [failed, setFailed] = useState(false)
  const told = (asked: Promise<void>) => void asked.catch(() => setFailed(true))
  const look = async () => {
    const [offered, Parts] = await Promise.all([source.ask('candidates', {}), load()])
    setOthers({ offered, Parts })
  }
  if (!others && !reading.unsure && !reading.forced) return null
  return (
    <section class="unsure" aria-label={t('unsure')} {...inMessageLanguage()}>
      {!others && <p>{t(reading.forced ? 'bestGuess' : 'unsure')}</p>}
      {others ? (
        <others.Parts
          offered={others.offered}
          settings={settings}
          source={source}
          givenUp={() => setOthers(null)}
          told={told}
        />
      ) : (
        <button type="button" class="wide" onClick={() => told(look())}>
          {t('otherParts')}
        </button>
      )}
      {failed && <p role="alert">{t('partsFailed')}</p>}
    </section>
  )
}
