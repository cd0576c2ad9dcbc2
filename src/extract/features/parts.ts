import { FACT } from '../read/facts.ts'
import type { Levels } from './levels.ts'
import type { Sequence } from './sequence.ts'

/** More about levels, once blocks are known as a sequence. */
export interface Parts {
  /** Blocks inside that are phrases of an interface. */
  phrases: Float32Array
  /** Nearest level around that is marked as an article; -1 for none. */
  article: Int32Array
  /** The largest of them on the page; -1 for none. */
  largestArticle: number
  /** Size of text in parts that are marked as hidden. */
  hiddenSize: number
}

export function describeParts(levels: Levels, levelOf: Int32Array, sequence: Sequence): Parts {
  const { parent } = levels
  const phrases = new Float32Array(levels.count)
  for (let i = 0; i < levelOf.length; i++) if (sequence.phrases[i] !== 0) phrases[levelOf[i]!]!++
  for (let i = levels.count - 1; i > 0; i--) phrases[parent[i]!]! += phrases[i]!
  const article = new Int32Array(levels.count).fill(-1)
  let largestArticle = -1
  let hiddenSize = 0
  for (let i = 0; i < levels.count; i++) {
    const facts = levels.facts[i]!
    if (i > 0) article[i] = article[parent[i]!]!
    if ((facts & FACT.article) !== 0) {
      article[i] = i
      if (largestArticle < 0 || levels.size[i]! > levels.size[largestArticle]!) largestArticle = i
    }
    const outer = i > 0 && (levels.factsAround[parent[i]!]! & FACT.hidden) !== 0
    if ((facts & FACT.hidden) !== 0 && !outer) hiddenSize += levels.size[i]!
  }
  return { phrases, article, largestArticle, hiddenSize }
}
