import type { Element as HastElement } from 'hast'
import { attribute, localName } from '../read/dom.ts'
import { backgroundAttributes } from '../tables/lazy-images.ts'
import { findInside } from './dom.ts'
import { addPicture, type Draft } from './draft.ts'
import { newImage } from './image.ts'
import { isPlaceholder } from './image-source.ts'
import { labelOf } from './label.ts'
import { noscriptPicture } from './noscript.ts'
import { safeUrl } from './urls.ts'

/** The picture of an element that has no `<img>`: its background, that of something in it, or a `<noscript>` in it. */
export function backgroundOf(element: Element, draft: Draft): HastElement | null {
  return (
    ownBackground(element, draft) ??
    findInside(element, (inner) =>
      localName(inner) === 'noscript' ? noscriptPicture(inner, draft) : ownBackground(inner, draft),
    )
  )
}

/** The picture an element has as its own background, in its style or where a lazy-loading script keeps it. */
export function ownBackground(element: Element, draft: Draft): HastElement | null {
  for (const name of backgroundAttributes) {
    const value = attribute(element, name)
    const src = value && safeUrl(inUrl(value, name === 'style'), draft.baseUrl, 'image')
    if (src && !isPlaceholder(src)) return addPicture(draft, newImage(src, labelOf(element)), element)
  }
  return null
}

/** The address in `url("…")`, or the value itself, which is none when it holds something else. */
function inUrl(value: string, isStyle: boolean): string | null {
  const match = /url\(\s*(["']?)(.*?)\1\s*\)/.exec(value)
  return match ? match[2]! : isStyle || value.includes('(') ? null : value
}
