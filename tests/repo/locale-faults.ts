/** A text of the interface, as the browser's format has it. */
export interface Message {
  message: string
  description?: string
}

export type Messages = Readonly<Record<string, Message>>

/** How much longer than the English a translation may be: times `factor`, and `more` columns. */
const budgets = {
  // A button stands in a row with others.
  button: { factor: 1.3, more: 10 },
  // The tools and names of settings wrap, but the panel is 320 px wide.
  other: { factor: 1.4, more: 12 },
} as const

/** Texts of which no length is asked: the sample article is there to be looked at. */
const free = /^sample/

const wide = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Width of a text in columns: a letter of Chinese, Japanese or Korean is two wide, a mark on a letter none. */
export function columns(text: string): number {
  return [...letters.segment(text)].reduce((sum, { segment }) => sum + (wide.test(segment) ? 2 : 1), 0)
}

/** What stands for a value, `$1`, or is to be kept, `{url}`: sorted, as often as it is there. */
function places(text: string): string[] {
  return [...text.matchAll(/\$\d|\{\w+\}/g)].map(([place]) => place).sort()
}

function lengthFault(english: Message, text: string): string | null {
  const { factor, more } = /^Button/.test(english.description ?? '') ? budgets.button : budgets.other
  const most = Math.floor(columns(english.message) * factor + more)
  return columns(text) > most ? `${columns(text)} columns, ${most} are the most` : null
}

function placeFault(english: Message, text: string): string | null {
  const [wanted, found] = [places(english.message).join(' '), places(text).join(' ')]
  if (wanted !== found) return `has places for "${found}", not for "${wanted}"`
  if (/\$(?!\d)|\$\d\d|\$0/.test(text)) return 'has a $ that is no place for a value'
  return /\$\d\$\d/.test(text) ? 'has two values in one' : null
}

/** The last sign tells what a text is: one that goes on, or one that names what follows. */
function endFault(english: Message, text: string): string | null {
  const end = (sign: RegExp) => sign.test(english.message) === sign.test(text)
  if (!end(/…$/)) return 'ends with … in one of both only'
  if (/[^.]\.\.\.?$/.test(text)) return 'has dots in place of …'
  if (/^\s|\s$| {2}/.test(text)) return 'has blanks too many'
  return null
}

/**
 * What is wrong with the messages of a language, one sentence for each fault.
 * @param same names of messages that may be as in English in this language
 */
export function faultsOf(english: Messages, own: Messages, same: readonly string[]): string[] {
  const missing = Object.keys(english).filter((name) => !own[name]?.message.trim())
  const unknown = Object.keys(own).filter((name) => !english[name])
  const wrong = Object.entries(own).flatMap(([name, { message }]) => {
    const original = english[name]
    if (!original) return []
    // What has no words, as '$1 $2', needs no translation.
    const isWords = /\p{L}/u.test(message)
    const isSame = isWords && message === original.message && !same.includes(name)
    const untranslated = isSame ? 'is not translated' : null
    const long = free.test(name) ? null : lengthFault(original, message)
    const faults = [untranslated, long, placeFault(original, message), endFault(original, message)]
    return faults.filter((fault) => fault !== null).map((fault) => `${name} ${fault}: ${message}`)
  })
  return [...missing.map((name) => `${name} is missing`), ...unknown.map((name) => `${name} is unknown`), ...wrong]
}
