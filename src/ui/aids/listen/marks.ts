import type { Hearing } from './listener.ts'

/** Names of what is marked; `listen.css` says how. */
const names = { sentence: 'lectern-sentence', word: 'lectern-word' } as const

/**
 * Marks the sentence that is said, and the word in it, without touching the tree: by the browser's registry of
 * highlights, which all of the document shares.
 */
export function mark(hearing: Hearing | null): void {
  unmark()
  if (!hearing) return
  const { sentence, word } = hearing
  CSS.highlights.set(names.sentence, new Highlight(sentence.range(0, sentence.text.length)))
  if (word) CSS.highlights.set(names.word, new Highlight(sentence.range(word.from, word.to)))
}

/** Takes the marks away. */
export function unmark(): void {
  for (const name of Object.values(names)) CSS.highlights.delete(name)
}
