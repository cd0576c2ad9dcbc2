/** Letters of scripts that part no words by spaces; browsers find their words in a dictionary. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const inWord = /[\p{L}\p{M}\p{N}_]/u

/** Signs that stand inside words in one language or another: "don't", "3.14", "l·l". */
const joins = /['’.:·,_]/

/** Characters around a place in which words are looked for. */
const around = 40

/** Whether a browser takes a place in a text for the beginning or the end of a word. */
export function isWordEdge(text: string, at: number): boolean {
  if (isHardEdge(text, at)) return true
  if (!unspaced.test(text[at - 1] ?? '') && !unspaced.test(text[at] ?? '')) return false
  const from = Math.max(0, at - around)
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
  for (const { index } of segmenter.segment(text.slice(from, at + around))) if (from + index === at) return true
  return false
}

/** Whether every dictionary agrees that a word ends or begins here: beside it stands no letter. */
export function isHardEdge(text: string, at: number): boolean {
  const before = text[at - 1] ?? ''
  const after = text[at] ?? ''
  if (!inWord.test(before) || !inWord.test(after)) return !joined(text, at)
  return false
}

/** Whether a sign between two letters makes one word of them. */
function joined(text: string, at: number): boolean {
  const [two, before, after, next] = [text[at - 2], text[at - 1], text[at], text[at + 1]].map((sign) => sign ?? '')
  const letter = (sign: string | undefined) => inWord.test(sign ?? '')
  return (
    (joins.test(after ?? '') && letter(before) && letter(next)) ||
    (joins.test(before ?? '') && letter(two) && letter(after))
  )
}

/** Whether words of the text around a place are not parted by spaces. */
export function isUnspaced(sign: string): boolean {
  return unspaced.test(sign)
}
