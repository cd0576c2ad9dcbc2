import { rawText } from '../article/hast.ts'
import type { Reading } from '../messages.ts'
import { native } from '../native.ts'

/** What the browser's own detector answers. */
export type Detect = (
  text: string,
) => Promise<{ isReliable: boolean; languages: { language: string; percentage: number }[] }>

const limits = {
  /** Characters of the article that are asked about: enough for the detector, and quick. */
  sample: 2000,
  /** Characters that are too few for an answer to be trusted. */
  fewest: 200,
  /** Per cent of the text that must be in the language. */
  share: 80,
  /** Milliseconds: an article does not wait longer for its language. Firefox loads its detector when first asked. */
  patience: 1500,
  /** Of words of English texts every eighth or so is one of these four; of other languages' hardly one in a hundred. */
  english: 0.04,
} as const

const englishWords = /^(the|of|and|to)$/i

/**
 * Asks the browser what language an article is in where the page does not say, or says English, as many pages do in
 * all languages because their template does. Other languages that a page names are believed, and scripts that tell
 * their language were told apart before, by their letters.
 * @param detect the browser's detector
 * @returns the reading, with the language that was heard
 */
export async function hearLanguage(reading: Reading, detect: Detect = ask): Promise<Reading> {
  if (reading.kind !== 'article') return reading
  const { article } = reading
  const text = rawText(article.body).slice(0, limits.sample)
  const isDoubtful = article.lang === null || (/^en\b/i.test(article.lang) && !readsEnglish(text))
  if (!isDoubtful || text.length < limits.fewest) return reading
  const lang = await Promise.race([heard(text, detect), afterPatience()])
  return lang === null || article.lang?.split('-')[0] === lang ? reading : { ...reading, article: { ...article, lang } }
}

function readsEnglish(text: string): boolean {
  const words = text.split(/\s+/)
  return words.filter((word) => englishWords.test(word)).length >= words.length * limits.english
}

async function heard(text: string, detect: Detect): Promise<string | null> {
  try {
    const { isReliable, languages } = await detect(text)
    const [first] = languages
    // The detector knows scripts, too ('ru-Latn'), and says 'und' where it knows nothing.
    const isName = first && /^[a-z]{2,3}$/.test(first.language) && first.language !== 'und'
    return isReliable && isName && first.percentage >= limits.share ? first.language : null
  } catch {
    // A browser without a detector: what the page says has to do.
    return null
  }
}

const ask: Detect = (text) => native.i18n.detectLanguage(text)

function afterPatience(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), limits.patience))
}
