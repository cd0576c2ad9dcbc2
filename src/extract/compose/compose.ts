import type { Root } from 'hast'
import type { PageTree, Selection } from '../page-tree.ts'
import { linkAnchors } from './anchors.ts'
import { build } from './build.ts'
import { joinCaptions } from './captions.ts'
import { newDraft } from './draft.ts'
import { dropDuplicates } from './duplicates.ts'
import { shapeFigures } from './figure-shape.ts'
import { levelHeadings } from './headings.ts'
import { planOf } from './plan.ts'
import { dropPullQuotes } from './pull-quotes.ts'
import { openLayoutTables } from './tables.ts'
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
  const draft = newDraft(context.title, context.baseUrl, tree.live)
  const plan = planOf(tree, selection)
  const root = build(tree, plan, draft)
  openLayoutTables(root, draft)
  shapeFigures(root, draft)
  joinCaptions(root, { tree, plan, draft })
  dropDuplicates(root, draft.pictures)
  dropPullQuotes(root, tree)
  levelHeadings(root, context.title)
  tidy(root)
  linkAnchors(root, draft)
  return root
}
