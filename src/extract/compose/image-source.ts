import { lazyAttributes, placeholderDataLength, placeholderWords, previewQuery } from '../tables/lazy-images.ts'
import { attribute, attributeNames, firstChild, isElement, localName, nextSibling, parentNode } from './dom.ts'
import { bestCandidate, readSrcset } from './srcset.ts'
import { safeUrl } from './urls.ts'

/** Where the address of a picture was found: by the page's own rule, or only a stand-in is there. */
export interface Source {
  src: string
  /** True when nothing but a stand-in or a preview was found. */
  placeholder: boolean
}

type Read = (name: string) => string | null

/** The real address of an `<img>`, with the `<picture>` around it; null when there is none we may show. */
export function imageSource(image: Element, base: string): Source | null {
  const read: Read = (name) => attribute(image, name)
  const source = lazySource(read, base) ?? pictureSource(image, base) ?? plainSource(read, base)
  if (source && !source.placeholder && !isPreview(source.src)) return source
  return anySource(image, base) ?? source
}

/** The same for attributes that were read elsewhere, such as out of a `<noscript>`. */
export function sourceOf(read: Read, base: string): Source | null {
  return lazySource(read, base) ?? plainSource(read, base)
}

/** True for an address that stands in for a picture that is loaded later. */
export function isPlaceholder(url: string): boolean {
  if (url.startsWith('data:')) return url.length < placeholderDataLength
  const path = url.slice(0, (url.indexOf('?') + 1 || url.length + 1) - 1).toLowerCase()
  const name = path.slice(path.lastIndexOf('/') + 1)
  return placeholderWords.some((word) => name.includes(word))
}

/** True for an address that asks for a tiny or blurred copy. */
function isPreview(url: string): boolean {
  const query = url.indexOf('?')
  return query >= 0 && previewQuery.test(url.slice(query))
}

/** Scripts of one site alone use names of their own: any `data-` attribute that ends like a picture's address will do. */
function anySource(image: Element, base: string): Source | null {
  for (const name of attributeNames(image)) {
    const value = name.startsWith('data-') ? attribute(image, name) : null
    if (!value || !/^[^\s{}]+\.(?:jpe?g|png|gif|webp|avif)(?:[?#][^\s{}]*)?$/i.test(value)) continue
    const src = safeUrl(value, base, 'image')
    if (src && !isPlaceholder(src) && !isPreview(src)) return { src, placeholder: false }
  }
  return null
}

function lazySource(read: Read, base: string): Source | null {
  for (const { name, kind } of lazyAttributes) {
    const value = read(name)
    if (!value || !looksLikeAddress(value)) continue
    const src = kind === 'set' ? fromSet(value, base) : safeUrl(value, base, 'image')
    if (src && !isPlaceholder(src)) return { src, placeholder: false }
  }
  return null
}

/** Lazy attributes also hold numbers, colours and selectors on some pages. */
function looksLikeAddress(value: string): boolean {
  return value.includes('/') || /\.(?:jpe?g|png|gif|webp|avif|bmp)\b/i.test(value)
}

function pictureSource(image: Element, base: string): Source | null {
  const picture = parentNode(image)
  if (!picture || !isElement(picture) || localName(picture) !== 'picture') return null
  let best: { address: string; width: number } | null = null
  for (let node = firstChild(picture); node; node = nextSibling(node)) {
    if (!isElement(node) || localName(node) !== 'source') continue
    const set = attribute(node, 'srcset') || attribute(node, 'data-srcset') || attribute(node, 'data-lazy-srcset')
    const candidate = bestCandidate(readSrcset(set ?? ''))
    if (candidate) best = bestCandidate(best ? [best, candidate] : [candidate])
  }
  const src = best && safeUrl(best.address, base, 'image')
  return src && !isPlaceholder(src) ? { src, placeholder: false } : null
}

function plainSource(read: Read, base: string): Source | null {
  const set = read('srcset')
  const large = set ? fromSet(set, base) : null
  if (large && !isPlaceholder(large)) return { src: large, placeholder: false }
  const src = safeUrl(read('src'), base, 'image')
  return src ? { src, placeholder: isPlaceholder(src) } : null
}

function fromSet(value: string, base: string): string | null {
  const best = bestCandidate(readSrcset(value))
  return best ? safeUrl(best.address, base, 'image') : null
}
