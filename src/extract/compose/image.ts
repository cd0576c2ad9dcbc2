import type { Element as HastElement } from 'hast'
import { element as newElement } from '../../article/hast.ts'
import { attribute, getter, localName } from '../read/dom.ts'
import { furnitureName, iconSize, trackingPixelSize } from '../tables/lazy-images.ts'
import { imageSource } from './image-source.ts'

/**
 * Builds a picture of the page, with its size where the page tells it, so that nothing jumps when it loads.
 * @returns a new `img`; text for a picture that stands for a sign (emoji, drop cap); null for what shows nothing
 */
export function readImage(image: Element, base: string): HastElement | string | null {
  const declared = { width: pixels(attribute(image, 'width')), height: pixels(attribute(image, 'height')) }
  const { width, height } = declared
  if (width <= trackingPixelSize || height <= trackingPixelSize) return null
  const alt = attribute(image, 'alt')?.trim() ?? ''
  const names = `${attribute(image, 'class') ?? ''} ${attribute(image, 'id') ?? ''}`
  if (isSign(alt, names)) return alt
  const source = imageSource(image, base)
  if (!source || source.placeholder || Math.max(width, height) < iconSize) return null
  const isWide = width > 2 * iconSize && width < unknown
  if (!isWide && furnitureName.test(names + fileName(source.src))) return null
  const made = newImage(source.src, alt)
  const size = width < unknown && height < unknown ? declared : loadedSize(image)
  if (size) Object.assign(made.properties, size)
  return made
}

/** A new `img` of hast. */
export function newImage(src: string, alt: string): HastElement {
  return newElement('img', { src, alt })
}

/** CSS pixels of a side that the page does not tell. */
const unknown = Number.POSITIVE_INFINITY

function pixels(value: string | null): number {
  return value !== null && /^\s*\d+(?:px)?\s*$/.test(value) ? Number.parseInt(value, 10) : unknown
}

const naturalWidth = getter<HTMLImageElement, number>(HTMLImageElement.prototype, 'naturalWidth')
const naturalHeight = getter<HTMLImageElement, number>(HTMLImageElement.prototype, 'naturalHeight')

/** The size of a picture that the page has loaded already; a small one is a stand-in for the one we take. */
function loadedSize(image: Element): { width: number; height: number } | null {
  if (localName(image) !== 'img') return null
  try {
    const width = naturalWidth.call(image as HTMLImageElement)
    return width > iconSize ? { width, height: naturalHeight.call(image as HTMLImageElement) } : null
  } catch {
    return null // An `img` of SVG or of XML without a namespace.
  }
}

/** Emoji drawn as pictures have the sign itself as their alternative text; drop caps the letter. */
function isSign(alt: string, names: string): boolean {
  if (alt === '' || alt.length > longestSign) return false
  return /emoji|drop-?cap/i.test(names) || /^\p{Emoji_Presentation}(?:\p{Emoji}|\u200d|\ufe0f)*$/u.test(alt)
}

/** Characters of the longest emoji sequences (families and flags), and of ":shortcodes:". */
const longestSign = 32

function fileName(url: string): string {
  return url.startsWith('data:') ? '' : ` ${url.slice(url.lastIndexOf('/') + 1)}`
}
