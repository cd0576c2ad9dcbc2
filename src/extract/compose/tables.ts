import type { ElementContent, Element as HastElement, Parents } from 'hast'
import { isElement, element as newElement, rawText } from '../../article/hast.ts'
import { attribute } from '../read/dom.ts'
import { elements } from '../tables/elements.ts'
import { longestDataCell, meanDataCell } from '../tables/table-limits.ts'
import { propertiesOf } from './attributes.ts'
import { childElements, tagOf } from './dom.ts'
import type { Draft } from './draft.ts'
import { isFlow } from './flow.ts'

/** Turns tables that only arrange the page into the paragraphs they hold; tables of data stay. */
export function openLayoutTables(parent: Parents, draft: Draft): void {
  const result: ElementContent[] = []
  for (const child of parent.children as ElementContent[]) {
    if (isFlow(child)) openLayoutTables(child, draft)
    if (!isElement(child, 'table')) result.push(child)
    else if (isData(child, draft.origins.get(child))) result.push(withEmptyCells(child, draft))
    else addContent(child, result)
  }
  parent.children = result
}

/** Adds what the cells of a table hold, in order. */
function addContent(part: HastElement, to: ElementContent[]): void {
  for (const child of part.children) {
    if (isElement(child) && parts.has(child.tagName)) addContent(child, to)
    else to.push(child)
  }
}

const parts = new Set(['thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption'])

/** True when the rows and columns of a table mean something. */
function isData(table: HastElement, origin: Element | undefined): boolean {
  const role = origin ? attribute(origin, 'role') : null
  if (role === 'presentation' || role === 'none') return false
  const rows = rowsOf(table)
  if (!rows.some((row) => row.length > 1) || (rows.length < 2 && !hasHead(table))) return false
  const cells = rows.flat()
  if (cells.some((cell) => holds(cell, 'table'))) return false
  if (hasHead(table) || (origin && Number(attribute(origin, 'border')) > 0)) return true
  return !cells.some(isPart) && areShort(cells)
}

/** Cells without text were not read; columns need them. */
function withEmptyCells(part: HastElement, draft: Draft): HastElement {
  for (const child of part.children) {
    if (!isElement(child)) continue
    const row = child.tagName === 'tr' ? draft.origins.get(child) : undefined
    if (row) child.children = cellsOf(child, row, draft)
    else if (parts.has(child.tagName)) withEmptyCells(child, draft)
  }
  return part
}

function cellsOf(row: HastElement, origin: Element, draft: Draft): ElementContent[] {
  const known = new Map(row.children.filter((cell) => isElement(cell)).map((cell) => [draft.origins.get(cell), cell]))
  return childElements(origin).flatMap((cell) => {
    const rule = elements.get(tagOf(cell))
    if (rule?.name !== 'td' && rule?.name !== 'th') return []
    return [known.get(cell) ?? newElement(rule.name, propertiesOf(cell, rule, draft))]
  })
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
