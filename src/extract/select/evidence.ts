import type { Features } from '../features/compute-features.ts'
import { FACT } from '../read/facts.ts'

/**
 * What the layout of a live page proves. Each row adds to the log-odds of all blocks in a part of that kind. A part that
 * holds most of what looks like the article is never touched: pages put articles into fixed boxes and dialogs, and hide
 * them behind paywalls. Text that is only collapsed (tabs, "read more", details) is unrendered in the flow of the page
 * and hardly touched; a closed dialog is unrendered and out of the flow.
 */
const EVIDENCE = {
  /** Lies over the page, or would if it were open. Test page: korean-news-dialog. */
  overlay: -8,
  /** Marked as a dialog. Test page: korean-news-nameless. */
  dialog: -8,
  /** Not shown, with form fields or buttons in it: a box that waits to be opened. Test page: korean-news-named. */
  unrenderedControls: -4,
  /** Not shown, and outside of the main part. Test page: collapsed-text. */
  unrenderedElsewhere: -1.5,
} as const

/** A part with more than this share of the expected article, and with its title, is the article. */
const ARTICLE_SHARE = 0.5

/** Adds what the layout proves to the log-odds of blocks; a page that is not shown anywhere keeps them as they are. */
export function weighLayout(features: Features, logOdds: Float32Array): Float32Array {
  const { tree, table, levels, sequence, sharedWithClean, landmarks } = features.view
  if (!tree.live) return logOdds
  const expected = new Float64Array(tree.containers.length)
  for (let i = 0; i < logOdds.length; i++) {
    expected[tree.blocks[i]!.parent.index]! += table.size[i]! / (1 + Math.exp(-logOdds[i]!))
  }
  for (let i = expected.length - 1; i > 0; i--) expected[tree.containers[i]!.parent!.index]! += expected[i]!
  const titleIn = sequence.title < 0 ? -1 : tree.blocks[sequence.title]!.parent.index
  const holdsTitle = new Uint8Array(tree.containers.length)
  for (let at = tree.containers[titleIn] ?? null; at; at = at.parent) holdsTitle[at.index] = 1
  const change = new Float64Array(tree.containers.length)
  for (const { index, parent, layout, facts } of tree.containers) {
    if (!parent) continue
    change[index] = change[parent.index]!
    if (expected[index]! > ARTICLE_SHARE * expected[0]! && (titleIn < 0 || holdsTitle[index] === 1)) continue
    const level = levels.of[index]!
    if (layout.overlay) change[index]! += EVIDENCE.overlay
    else if ((facts & FACT.dialog) !== 0) change[index]! += EVIDENCE.dialog
    if (layout.rendered || !parent.layout.rendered) continue
    const waits = levels.controls[level]! + levels.buttons[level]! > 0
    const elsewhere = sharedWithClean[level]! < levels.depth[landmarks.clean]!
    if (waits) change[index]! += EVIDENCE.unrenderedControls
    else if (elsewhere) change[index]! += EVIDENCE.unrenderedElsewhere
  }
  return logOdds.map((odds, i) => odds + change[tree.blocks[i]!.parent.index]!)
}
