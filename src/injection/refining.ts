import type { PageTree, Selection } from '../extract/page-tree.ts'
import { offered } from './offers.ts'

/** What the script that knows the reader's wishes for a site does to every reading of a page. */
export interface Refining {
  /** Resolves when the wishes are known. */
  ready(): Promise<void>
  /** The choice after the wishes. */
  refine(tree: PageTree, selection: Selection): Selection
}

/** That script's work; undefined in pages that it was not put into. */
export function refining(): Refining | undefined {
  return offered('removed') as Refining | undefined
}
