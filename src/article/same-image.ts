import type { Element, Root } from 'hast'
import type { LeadImage } from './article.ts'
import { isElement, rawText } from './hast.ts'

/**
 * True when two addresses show the same picture: they differ at most in host, query, size ("-300x200", "_640", "@2x")
 * and format, which is how content networks serve one picture in many sizes.
 */
export function isSameImage(a: string, b: string): boolean {
  return a === b || (imageKey(a) !== '' && imageKey(a) === imageKey(b))
}

/** What stays the same in the addresses of one picture; '' for one that can't be told. */
export function imageKey(address: string): string {
  if (address.startsWith('data:') || address.startsWith('blob:')) return address
  const path = address.split(/[?#]/, 1)[0] ?? ''
  const name = decoded(path.slice(path.lastIndexOf('/') + 1)).toLowerCase()
  const key = name.replace(/\.(?:jpe?g|png|gif|webp|avif)$/, '').replace(sizes, '')
  return key.length >= shortestKey ? key : path
}

/** Sizes in file names: "-1024x683", "_640", "-scaled", "@2x". */
const sizes =
  /(?:[-_.](?:\d{2,4}x\d{0,4}|\d{3,4}(?:px|w)?|scaled|thumb(?:nail)?|small|medium|large|orig(?:inal)?)|@\dx)+$/

/** Names shorter than this ("1", "img") say nothing; the whole path must be equal then. */
const shortestKey = 5

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** True when the body opens with the lead image, before any paragraph: a view then shows it once. */
export function startsWithImage(body: Root, lead: LeadImage): boolean {
  for (const node of body.children) {
    if (!isElement(node)) continue
    const image = firstImage(node)
    if (image) return isSameImage(String(image.properties.src), lead.src)
    if (rawText(node).trim() !== '' && !/^h[2-6]$/.test(node.tagName)) return false
  }
  return false
}

function firstImage(element: Element): Element | null {
  if (element.tagName === 'img') return element
  for (const child of element.children) {
    const found = isElement(child) ? firstImage(child) : null
    if (found) return found
  }
  return null
}
