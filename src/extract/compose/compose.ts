import type { Root } from 'hast'
import type { PageTree, Selection } from '../page-tree.ts'
import { build } from './build.ts'
import type { Draft } from './draft.ts'
import { levelHeadings } from './headings.ts'
import { planOf } from './plan.ts'
import { tidy } from './tidy.ts'

/** What compose is told besides the page. */
export interface ComposeContext {
  /** Title of the article: a heading that only repeats it is left out. */
  title: string
  /** Absolute address that relative addresses resolve against. */
  baseUrl: string
}

/**
 * Builds a new tree out of the parts of the page that were kept. Only names of `tables/elements.ts` occur in it, every
 * address in it is absolute and checked, and nothing of the page is changed.
 * Elements that stand for a block carry its index in `data.block`, in rising order.
 */
export function compose(tree: PageTree, selection: Selection, context: ComposeContext): Root {
  const draft: Draft = { ...context, origins: new Map() }
  const root = build(tree, planOf(tree, selection), draft)
  levelHeadings(root, context.title)
  tidy(root)
  return root
}
