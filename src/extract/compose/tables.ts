import type { ElementContent, Element as HastElement, Parents } from 'hast'
import { isElement, rawText } from '../../article/hast.ts'
import { longestDataCell, meanDataCell } from '../tables/table-limits.ts'
import { attribute } from './dom.ts'
import type { Draft } from './draft.ts'

/** Turns tables that only arrange the page into the paragraphs they hold; tables of data stay. */
export function openLayoutTables(parent: Parents, draft: Draft): void {
  const result: ElementContent[] = []
  for (const child of parent.children as ElementContent[]) {
    if (child.type === 'element') openLayoutTables(child, draft)
    if (isElement(child, 'table') && !isData(child, draft.origins.get(child))) result.push(...contentOf(child))
    else result.push(child)
  }
  parent.children = result
}

/** What the cells of a table hold, in order. */
function contentOf(part: HastElement): ElementContent[] {
  return part.children.flatMap((child) => (isElement(child) && parts.has(child.tagName) ? contentOf(child) : [child]))
}

const parts = new Set(['thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption'])

/** True when the rows and columns of a table mean something. */
function isData(table: HastElement, origin: Element | undefined): boolean {
  const role = origin ? attribute(origin, 'role') : null
  if (role === 'presentation' || role === 'none') return false
  const rows = rowsOf(table)
  const columns = Math.max(0, ...rows.map((row) => row.length))
  if (columns < 2 || (rows.length < 2 && !hasHead(table))) return false
  const cells = rows.flat()
  if (cells.some((cell) => holds(cell, 'table'))) return false
  if (hasHead(table) || (origin && Number(attribute(origin, 'border')) > 0)) return true
  return !cells.some(isPart) && areShort(cells)
}

function rowsOf(part: HastElement): HastElement[][] {
  return part.children.flatMap((child) => {
    if (!isElement(child)) return []
    if (child.tagName !== 'tr') return rowsOf(child)
    return [child.children.filter((cell) => isElement(cell))]
  })
}

function hasHead(table: HastElement): boolean {
  return holds(table, 'th') || holds(table, 'caption')
}

function holds(element: HastElement, tagName: string): boolean {
  return element.children.some((child) => isElement(child) && (child.tagName === tagName || holds(child, tagName)))
}

/** A cell that holds more than a line: a part of a page, not a value. */
function isPart(cell: HastElement): boolean {
  const lines = cell.children.filter((child) => isElement(child))
  return lines.length > 1 || lines.some((line) => line.tagName !== 'p' && line.tagName !== 'figure')
}

function areShort(cells: readonly HastElement[]): boolean {
  let sum = 0
  for (const cell of cells) {
    const { length } = rawText(cell)
    if (length > longestDataCell) return false
    sum += length
  }
  return sum / cells.length <= meanDataCell
}
