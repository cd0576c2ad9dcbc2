import type { RemovalReason } from '../article/article.ts'
import type { Container, PageTree, Selection } from '../extract/page-tree.ts'
import { blocksIn } from '../extract/parts.ts'
import type { PartRule } from '../settings/page-parts.ts'
import { matchesOf } from './matches.ts'
import { removedIn } from './removed-in.ts'

/** A part of a page that was put back for now, by its first and last nodes, and what finds it on other pages. */
export interface Back {
  first: Node
  last: Node
  selector: string | null
}

/** What the reader wants otherwise than the engine chose. */
export interface Wishes {
  /** For all pages of the site. */
  rules: readonly PartRule[]
  /** Parts of this page that were put back. */
  back: readonly Back[]
  /** The part of this page that is the article. */
  pick: Element | null
}

/** A part that is in the article because the reader wants it; `rule` is null where that holds for this page only. */
export interface Brought {
  from: number
  to: number
  selector: string | null
  rule: PartRule | null
}

/** The choice after all wishes. */
export interface Decision {
  selection: Selection
  back: Brought[]
  /** Rules by the parts that they removed. */
  own: ReadonlyMap<Container, PartRule>
}

/** Added to the log-odds of a page on which a rule finds the article: as sure as a page that says so itself. */
const TOLD = 3
/** So much lower log-odds than those of half of the text are far less: one in twenty to one in two. */
const FAR = 3
/** A rule that takes more than this share of the article away is about another kind of page. */
const MOST_REMOVED = 0.5

/** What becomes of a page's choice by what the reader wants of it. The choice itself stays as it is. */
export function decide(tree: PageTree, found: Selection, wishes: Wishes): Decision {
  const keep = found.keep.slice()
  const reasons = new Map<Container, RemovalReason>(found.removed.map(({ container, reason }) => [container, reason]))
  const back: Brought[] = []
  const own = new Map<Container, PartRule>()
  let { articleLogOdds } = found
  const picked = wishes.pick && tree.containers.find(({ element }) => element === wishes.pick)
  if (picked) {
    keepOnly(picked, keep, tree, found)
    articleLogOdds = Number.POSITIVE_INFINITY
  }
  for (const rule of wishes.rules)
    for (const container of matchesOf(tree, rule.selector)) {
      const { from, to } = blocksIn(container)
      if (rule.fate === 'article' && !picked) {
        keepOnly(container, keep, tree, found)
        articleLogOdds += TOLD
        break
      }
      if (rule.fate === 'keep') {
        keep.fill(1, from, to)
        back.push({ from, to, selector: rule.selector, rule })
      } else if (rule.fate === 'remove' && shareOf(tree, keep, from, to) <= MOST_REMOVED) {
        keep.fill(0, from, to)
        reasons.set(container, 'own')
        own.set(container, rule)
      }
    }
  for (const part of broughtBack(tree, wishes.back)) {
    keep.fill(1, part.from, part.to)
    back.push(part)
  }
  return { selection: { ...found, keep, articleLogOdds, removed: removedIn(tree, keep, reasons) }, back, own }
}

/** Parts that were put back, where their nodes are still there. */
function broughtBack({ blocks }: PageTree, parts: readonly Back[]): Brought[] {
  return parts
    .map(({ first, last, selector }) => ({
      from: blocks.findIndex((block) => block.first === first),
      to: blocks.findIndex((block) => block.last === last) + 1,
      selector,
      rule: null,
    }))
    .filter(({ from, to }) => from >= 0 && to > from)
}

/** Keeps of the whole page one part, but for lines in it that are far less likely to be article than most of it. */
function keepOnly(container: Container, keep: Uint8Array, { blocks }: PageTree, { logOdds }: Selection): void {
  const { from, to } = blocksIn(container)
  const inside = blocks.slice(from, to).sort((a, b) => logOdds[a.index]! - logOdds[b.index]!)
  let left = inside.reduce((sum, { length }) => sum + length, 0) / 2
  const middle = inside.find(({ length }) => {
    left -= length
    return left <= 0
  })
  const cut = logOdds[middle?.index ?? from]! - FAR
  for (let i = 0; i < keep.length; i++) keep[i] = i >= from && i < to && logOdds[i]! >= cut ? 1 : 0
}

/** Which share of the kept text stands in a run of blocks. */
function shareOf({ blocks }: PageTree, keep: Uint8Array, from: number, to: number): number {
  let all = 0
  let inside = 0
  for (const { index, length } of blocks) {
    if (keep[index] === 0) continue
    all += length
    if (index >= from && index < to) inside += length
  }
  return all === 0 ? 0 : inside / all
}
