import type { ReadonlySignal } from '@preact/signals'
import type { JSX } from 'preact'
import { minutesToRead } from '../../../article/reading-time.ts'
import { t } from '../../../i18n.ts'
import { minutes, percent } from '../../amounts.ts'

interface ProgressLineProps {
  /** Characters read and all characters of the article, white space not counted. */
  read: ReadonlySignal<number>
  total: number
  /** BCP 47 tag of the text. */
  lang: string | null
  /** The reader's own speed, in per cent of what is usual in the language. */
  speed: number
}

/** How much of the article is read, as a line, and how long the rest takes, in words. */
export function ProgressLine({ read, total, lang, speed }: ProgressLineProps): JSX.Element {
  const part = total > 0 ? Math.min(1, read.value / total) : 0
  const left = minutesToRead((Math.max(0, total - read.value) * 100) / speed, lang)
  return (
    <>
      <span class="progress-words" title={t('readPart', percent(part))}>
        {left < 1 ? t('lessThanMinuteLeft') : t('minutesLeft', minutes(Math.round(left)))}
      </span>
      <span class="progress-line" aria-hidden="true" style={{ '--read': part.toFixed(3) }} />
    </>
  )
}
