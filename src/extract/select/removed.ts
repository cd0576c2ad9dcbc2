import type { RemovalReason } from '../../article/article.ts'
import type { Features } from '../features/compute-features.ts'
import type { Container, Selection } from '../page-tree.ts'
import { reasonFor } from './reasons.ts'

/**
 * The largest parts of the page that hold nothing kept, each with its reason. A part without a reason of its own is
 * split into the parts in it that have one.
 */
export function removedParts(features: Features, keep: Uint8Array): Selection['removed'] {
  const { levels, levelOf, sequence } = features.view
  const kept = new Int32Array(levels.count)
  const phrases = new Int32Array(levels.count)
  for (let i = 0; i < keep.length; i++) {
    kept[levelOf[i]!]! += keep[i]!
    phrases[levelOf[i]!]! |= sequence.phrases[i]!
  }
  const reasons: RemovalReason[] = new Array(levels.count)
  const namedInside = new Uint8Array(levels.count)
  for (let i = levels.count - 1; i >= 0; i--) {
    reasons[i] = reasonFor(levels.words[i]!, levels.facts[i]!, phrases[i]!)
    if (i === 0) break
    const parent = levels.parent[i]!
    kept[parent]! += kept[i]!
    namedInside[parent]! |= namedInside[i]! | (reasons[i] === 'other' ? 0 : 1)
  }
  const parts: { container: Container; reason: RemovalReason }[] = []
  const open = new Uint8Array(levels.count)
  for (let i = 0; i < levels.count; i++) {
    if (i > 0 && open[levels.parent[i]!] === 0) continue
    const split = kept[i]! > 0 || i === 0 || (reasons[i] === 'other' && namedInside[i] === 1)
    if (split) open[i] = 1
    else if (levels.size[i]! > 0) parts.push({ container: levels.top[i]!, reason: reasons[i]! })
  }
  return parts
}
