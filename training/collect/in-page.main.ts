import { computeFeatures } from '../../src/extract/features/compute-features.ts'
import { blockFeatureIds } from '../../src/extract/features/row-writer.ts'
import { readPage } from '../../src/extract/read/read-page.ts'
import { augment } from '../augment/augment.ts'
import { base64 } from './base64.ts'
import { floorToBrainFloats } from './brain-floats.ts'
import type { PageRows } from './page-rows.ts'

/**
 * Runs inside the browser: a saved page, read by the product's own code, as numbers.
 * @param seed when given, the page is made harder first (see `augment`)
 */
function rows(html: string, url: string, seed: string | null): PageRows {
  const doc = new DOMParser().parseFromString(html, 'text/html')
  if (seed !== null) augment(doc, seed)
  const tree = readPage(doc, { url })
  const { rows } = computeFeatures(tree)
  return {
    rows: base64(new Uint8Array(floorToBrainFloats(rows).buffer)),
    blocks: tree.blocks.map((block) => block.text),
    parents: tree.blocks.map((block) => block.parent.index),
    containers: tree.containers.map((container) => container.parent?.index ?? -1),
  }
}

Object.assign(window, { lecternRows: rows, lecternFeatureIds: () => blockFeatureIds })
