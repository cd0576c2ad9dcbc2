import type { Element as HastElement } from 'hast'
import { backgroundAttributes } from '../tables/lazy-images.ts'
import { attribute, localName, type Visitor, walkInside } from './dom.ts'
import { addPicture, type Draft } from './draft.ts'
import { labelOf } from './embed.ts'
import { newImage } from './image.ts'
import { isPlaceholder, sourceOf } from './image-source.ts'
import { readNoscript } from './noscript.ts'
import { safeUrl } from './urls.ts'

/** The picture of an element that has no `<img>`: its background, that of something in it, or a `<noscript>` in it. */
export function backgroundOf(element: Element, draft: Draft): HastElement | null {
  let found = ownBackground(element, draft)
  const visitor: Visitor = {
    enter: (inner) => {
      if (!found) found = localName(inner) === 'noscript' ? fromNoscript(inner, draft) : ownBackground(inner, draft)
      return found ? 'after' : 'inside'
    },
    leave: () => {},
    text: () => {},
  }
  if (!found) walkInside(element, visitor)
  return found
}

/** The picture an element has as its own background, in its style or where a lazy-loading script keeps it. */
export function ownBackground(element: Element, draft: Draft): HastElement | null {
  const src = addresses(element)
    .map((address) => safeUrl(address, draft.baseUrl, 'image'))
    .find((url) => url && !isPlaceholder(url))
  if (!src) return null
  const image = newImage({ src, placeholder: false }, labelOf(element))
  addPicture(draft, image, element)
  return image
}

function addresses(element: Element): (string | null)[] {
  const style = attribute(element, 'style')
  const fromStyle = style?.includes('url(') ? inUrl(style) : null
  return [
    fromStyle,
    ...backgroundAttributes.map((name) => attribute(element, name)).map((value) => (value ? inUrl(value) : null)),
  ]
}

/** The address in `url("…")`, or the value itself. */
function inUrl(value: string): string | null {
  const match = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)/.exec(value)
  return match ? (match[1] ?? match[2] ?? match[3] ?? null) : value.includes('(') ? null : value
}

function fromNoscript(noscript: Element, draft: Draft): HastElement | null {
  const read = readNoscript(noscript)
  const source = read && sourceOf(read, draft.baseUrl)
  if (!source || source.placeholder) return null
  const image = newImage(source, read('alt')?.trim() ?? '')
  addPicture(draft, image, noscript)
  return image
}
