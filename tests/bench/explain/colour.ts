import type { PageTree } from '../../../src/extract/page-tree.ts'
import type { BlockReport } from './blocks.ts'

const colours = { kept: [150, 45], removed: [350, 75] } as const
/** Log-odds at which a colour is at its strongest. */
const strongest = 4

function background({ kept, logOdds }: BlockReport): string {
  const [hue, lightness] = kept ? colours.kept : colours.removed
  const strength = 0.15 + 0.45 * Math.min(1, Math.abs(logOdds) / strongest)
  return `hsl(${hue} 90% ${lightness}% / ${strength.toFixed(2)})`
}

function title(block: BlockReport): string {
  const fate = block.kept ? 'kept' : `removed${block.removedAs ? ` as ${block.removedAs}` : ''}`
  const reasons = block.reasons.map(({ feature, value, worth }) => `${worth.toFixed(2)}  ${feature} = ${value}`)
  return [`${fate}, log-odds ${block.logOdds.toFixed(2)}`, ...reasons].join('\n')
}

/**
 * Marks every block on its page: green for kept, red for removed, stronger for surer, the reasons as a tooltip.
 * Changes the document. @returns its HTML, without scripts
 */
export function colourPage(page: Document, tree: PageTree, blocks: readonly BlockReport[]): string {
  tree.blocks.forEach(({ first, last }, i) => {
    const parent = first.parentNode
    if (!parent || first.nodeType === Node.ATTRIBUTE_NODE) return
    const mark = page.createElement('mark')
    mark.style.background = background(blocks[i]!)
    mark.style.color = 'inherit'
    mark.title = title(blocks[i]!)
    parent.insertBefore(mark, first)
    for (let node: Node | null = first; node; ) {
      const next: Node | null = node === last ? null : node.nextSibling
      mark.append(node)
      node = next
    }
  })
  for (const script of page.querySelectorAll('script')) script.remove()
  return `<!doctype html>\n${page.documentElement.outerHTML}`
}
