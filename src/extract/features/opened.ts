import type { Levels } from './levels.ts'
import type { Sequence } from './sequence.ts'

/**
 * For each level, the phrases that it, or a level around it, begins with: a part that begins with "3 comments" or "We
 * value your privacy" is of that kind throughout, whatever its names. Parts that hold the title, or most of the page's
 * long text, are not named by their first words.
 */
export function openings(levels: Levels, levelOf: Int32Array, sequence: Sequence): Int32Array {
  const first = new Int32Array(levels.count).fill(-1)
  for (let i = levelOf.length - 1; i >= 0; i--) if (sequence.copies[i] !== 0) first[levelOf[i]!] = i
  const holdsTitle = new Uint8Array(levels.count)
  if (sequence.title >= 0) holdsTitle[levelOf[sequence.title]!] = 1
  for (let i = levels.count - 1; i > 0; i--) {
    const parent = levels.parent[i]!
    holdsTitle[parent]! |= holdsTitle[i]!
    if (first[i]! >= 0 && (first[parent]! < 0 || first[i]! < first[parent]!)) first[parent] = first[i]!
  }
  const opened = new Int32Array(levels.count)
  for (let i = 1; i < levels.count; i++) {
    opened[i] = opened[levels.parent[i]!]!
    const whole = holdsTitle[i] === 1 || levels.long[i]! > MOST * levels.long[0]!
    if (!whole && levels.blocks[i]! > 1 && first[i]! >= 0) opened[i]! |= sequence.phrases[first[i]!]!
  }
  return opened
}

const MOST = 0.7
