import { compose } from '../../../src/extract/compose/compose.ts'
import { describePage } from '../../../src/extract/features/compute-features.ts'
import { readMetadata } from '../../../src/extract/metadata/metadata.ts'
import type { PageTree, Selection } from '../../../src/extract/page-tree.ts'
import { readPage } from '../../../src/extract/read/read-page.ts'
import { scoreBlocks } from '../../../src/extract/score/score-blocks.ts'
import { select } from '../../../src/extract/select/select.ts'

/** Steps of the engine after which its memory is looked at. */
export type HeldStep = 'read' | 'choose' | 'write'

/** All that the engine holds at the end of a step; kept here, so that what is garbage can be cleared away. */
let held: { tree: PageTree; selection?: Selection; rest?: unknown } | null = null

const url = 'https://example.org/'

/** Goes one step on with a page, and holds on to all that is alive at its end. */
export function hold(step: HeldStep, page: Document): void {
  if (step === 'read') held = { tree: readPage(page, { url }) }
  if (!held) throw new Error('read comes first')
  const { tree } = held
  if (step === 'choose') {
    const features = describePage(tree)
    const logOdds = scoreBlocks(features)
    const choice = select(features, logOdds)
    held = { tree, selection: { ...choice, articleLogOdds: 1 }, rest: { features, logOdds } }
  } else if (step === 'write') {
    const selection = held.selection!
    const metadata = readMetadata(page, { url, tree, selection })
    held = {
      tree,
      selection,
      rest: { metadata, body: compose(tree, selection, { title: metadata.title, baseUrl: url }) },
    }
  }
}

export function release(): void {
  held = null
}
