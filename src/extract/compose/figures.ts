import type { Element, ElementContent } from 'hast'
import { element, isElement } from '../../article/hast.ts'
import { inlinePictureSize } from '../tables/lazy-images.ts'

/**
 * Takes pictures at the start and the end of a line out of it, each into a figure of its own; the text between becomes
 * a paragraph. A small picture next to text stays in the line.
 */
export function splitPictures(line: ElementContent[]): Element[] {
  if (line.every((node) => node.type === 'text')) return [paragraph(line)]
  const onlyPictures = line.every((node) => isPicture(node) || isBlank(node))
  if (onlyPictures && isControls(line)) return []
  const leaves = (node: ElementContent) => isBlank(node) || (isPicture(node) && (onlyPictures || isLarge(node)))
  let start = 0
  let end = line.length
  while (start < end && leaves(line[start]!)) start += 1
  while (end > start && leaves(line[end - 1]!)) end -= 1
  const text = line.slice(start, end)
  const figures = (part: ElementContent[]) => part.filter(isPicture).map((picture) => element('figure', {}, [picture]))
  return [...figures(line.slice(0, start)), ...(text.length > 0 ? [paragraph(text)] : []), ...figures(line.slice(end))]
}

/**
 * Pictures that work a carousel or a tool of the page: each links to a place of the page itself. A single one may be a
 * photo that opens large; a GIF is a button.
 */
function isControls(line: readonly ElementContent[]): boolean {
  const pictures = line.filter(isPicture)
  if (!pictures.every(({ properties: { href } }) => /^#|#$/.test(String(href ?? '')))) return false
  return pictures.length > 1 || pictures.some(({ children: [image] }) => isElement(image) && isGif(image))
}

function isGif(image: Element): boolean {
  return /\.gif$/i.test(String(image.properties.src ?? ''))
}

function paragraph(children: ElementContent[]): Element {
  const [first] = children
  if (first?.type === 'text') first.value = first.value.trimStart()
  const last = children.at(-1)
  if (last?.type === 'text') last.value = last.value.trimEnd()
  return element('p', {}, children)
}

/** A picture, or a mark that holds nothing else: a link to the full size, say. */
function isPicture(node: ElementContent): node is Element {
  if (!isElement(node)) return false
  if (node.tagName === 'img') return true
  return node.children.length > 0 && node.children.every((child) => isPicture(child) || isBlank(child))
}

function isBlank(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() === ''
  return isElement(node, 'br')
}

function isLarge(node: Element): boolean {
  const image = node.tagName === 'img' ? node : node.children.find((child) => isElement(child))
  if (!isElement(image)) return false
  const { width } = image.properties
  return typeof width !== 'number' || width >= inlinePictureSize
}
