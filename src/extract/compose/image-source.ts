import { attribute, attributeNames, localName, parentNode } from '../read/dom.ts'
import { lazyAttributes, placeholderDataLength, placeholderName, previewQuery } from '../tables/lazy-images.ts'
import { childElements, isElement } from './dom.ts'
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
  const names = attributeNames(image)
  const source = lazySource(read, base, names) ?? pictureSource(image, base) ?? plainSource(read, base)
  if (source && !source.placeholder && !isPreview(source.src)) return source
  return anySource(read, names, base) ?? source
}

/** The same for attributes that were read elsewhere, such as out of a `<noscript>`. */
export function sourceOf(read: Read, base: string): Source | null {
  return lazySource(read, base) ?? plainSource(read, base)
}

/** True for an address that stands in for a picture that is loaded later. */
export function isPlaceholder(url: string): boolean {
  if (url.startsWith('data:')) return url.length < placeholderDataLength
  const path = url.split('?', 1)[0]!
  return placeholderName.test(path.slice(path.lastIndexOf('/') + 1).toLowerCase())
}

/** True for an address that asks for a tiny or blurred copy. */
function isPreview(url: string): boolean {
  const query = url.indexOf('?')
  return query >= 0 && previewQuery.test(url.slice(query))
}

/** Scripts of one site alone use names of their own: any `data-` attribute that ends like a picture's address will do. */
function anySource(read: Read, names: readonly string[], base: string): Source | null {
  for (const name of names) {
    const value = name.startsWith('data-') ? read(name) : null
    if (!value || !/^[^\s{}]+\.(?:jpe?g|png|gif|webp|avif)(?:[?#][^\s{}]*)?$/i.test(value)) continue
    const found = usable(safeUrl(value, base, 'image'))
    if (found && !isPreview(found.src)) return found
  }
  return null
}

/** @param names those that are there, when it is known: most pictures have none of the lazy ones */
function lazySource(read: Read, base: string, names?: readonly string[]): Source | null {
  for (const name of lazyAttributes) {
    const value = !names || names.includes(name) ? read(name) : null
    if (!value || !looksLikeAddress(value)) continue
    const found = usable(name.endsWith('srcset') ? fromSets([value], base) : safeUrl(value, base, 'image'))
    if (found) return found
  }
  return null
}

/** Lazy attributes also hold numbers, colours and selectors on some pages. */
function looksLikeAddress(value: string): boolean {
  return value.includes('/') || /\.(?:jpe?g|png|gif|webp|avif|bmp)\b/i.test(value)
}

function pictureSource(image: Element, base: string): Source | null {
  const picture = parentNode(image)
  if (!isElement(picture) || localName(picture) !== 'picture') return null
  const sets = childElements(picture)
    .filter((child) => localName(child) === 'source')
    .map(
      (child) => attribute(child, 'srcset') || attribute(child, 'data-srcset') || attribute(child, 'data-lazy-srcset'),
    )
  return usable(fromSets(sets, base))
}

function plainSource(read: Read, base: string): Source | null {
  const large = usable(fromSets([read('srcset')], base))
  if (large) return large
  const src = safeUrl(read('src'), base, 'image')
  return src ? { src, placeholder: isPlaceholder(src) } : null
}

function usable(src: string | null): Source | null {
  return src && !isPlaceholder(src) ? { src, placeholder: false } : null
}

function fromSets(sets: readonly (string | null)[], base: string): string | null {
  const best = bestCandidate(sets.map((set) => bestCandidate(readSrcset(set ?? ''))))
  return best && safeUrl(best.address, base, 'image')
}
