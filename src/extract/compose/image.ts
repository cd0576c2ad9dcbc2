import type { Element as HastElement } from 'hast'
import { element as newElement } from '../../article/hast.ts'
import { furnitureWords, iconSize, trackingPixelSize } from '../tables/lazy-images.ts'
import { attribute } from './dom.ts'
import { imageSource, type Source } from './image-source.ts'

/** What an `<img>` is to the reader. */
export type Picture =
  | { kind: 'picture'; element: HastElement; placeholder: boolean }
  | { kind: 'text'; text: string }
  | null

/**
 * Builds a picture of the page.
 * @returns a new `img`; text for a picture that stands for a sign (emoji, drop cap); null for what shows nothing
 */
export function readImage(image: Element, base: string): Picture {
  const size = sizeOf(image)
  if (size.width <= trackingPixelSize || size.height <= trackingPixelSize) return null
  const alt = attribute(image, 'alt')?.trim() ?? ''
  if (isSign(image, alt)) return { kind: 'text', text: alt }
  const source = imageSource(image, base)
  if (!source || isFurniture(image, size, source)) return null
  return { kind: 'picture', element: newImage(source, alt, size), placeholder: source.placeholder }
}

/** A new `img` of hast; its size is set where the page says it, so that nothing jumps when it loads. */
export function newImage(source: Source, alt: string, size?: Size): HastElement {
  const properties: HastElement['properties'] = { src: source.src, alt }
  if (size && Number.isFinite(size.width) && Number.isFinite(size.height)) {
    properties.width = size.width
    properties.height = size.height
  }
  return newElement('img', properties)
}

/** CSS pixels as the attributes say; Infinity where they say nothing. */
export interface Size {
  width: number
  height: number
}

function sizeOf(image: Element): Size {
  return { width: pixels(attribute(image, 'width')), height: pixels(attribute(image, 'height')) }
}

function pixels(value: string | null): number {
  return value !== null && /^\s*\d+(?:px)?\s*$/.test(value) ? Number.parseInt(value, 10) : Number.POSITIVE_INFINITY
}

/** Emoji drawn as pictures have the sign itself as their alternative text; drop caps the letter. */
function isSign(image: Element, alt: string): boolean {
  if (alt === '' || alt.length > longestSign) return false
  const classes = (attribute(image, 'class') ?? '').toLowerCase()
  return classes.includes('emoji') || classes.includes('dropcap') || classes.includes('drop-cap') || isEmoji(alt)
}

/** Characters of the longest emoji sequences (families and flags), and of ":shortcodes:". */
const longestSign = 32

function isEmoji(alt: string): boolean {
  return /^\p{Emoji_Presentation}(?:\p{Emoji}|\u200d|\ufe0f)*$/u.test(alt)
}

function isFurniture(image: Element, size: Size, source: Source): boolean {
  if (Math.max(size.width, size.height) < iconSize) return true
  if (Number.isFinite(size.width) && size.width > 2 * iconSize) return false
  const words =
    `${attribute(image, 'class') ?? ''} ${attribute(image, 'id') ?? ''} ${fileName(source.src)}`.toLowerCase()
  return furnitureWords.some((word) => words.includes(word))
}

function fileName(url: string): string {
  return url.startsWith('data:') ? '' : url.slice(url.lastIndexOf('/') + 1)
}
