import type { Element as HastElement } from 'hast'
import { element as newElement, text } from '../../article/hast.ts'
import { attribute, localName } from '../read/dom.ts'
import { type EmbedKind, embeds, noEmbeds } from '../tables/embeds.ts'
import { childElements, hasAttribute } from './dom.ts'
import { labelOf } from './label.ts'
import { safeUrl } from './urls.ts'

/**
 * A player, post or map as a labelled link: `<figure data-embed="video"><a href><img>…label</a></figure>`.
 * @returns null for frames without a safe address, for advertising and for frames nobody is meant to see
 */
export function readEmbed(element: Element, tag: string, base: string): HastElement | null {
  return tag === 'video' || tag === 'audio' ? player(element, tag, base) : frame(element, tag, base)
}

function embed(kind: EmbedKind, href: string, label: string, preview: string | null = null): HastElement {
  const picture = preview ? [newElement('img', { src: preview, alt: '' })] : []
  return newElement('figure', { dataEmbed: kind }, [
    newElement('a', { href }, [...picture, text(label || nameOf(href))]),
  ])
}

/** The page's own `<video>` or `<audio>`: a link to the file, or to the page when the file can't be opened alone. */
function player(element: Element, kind: 'video' | 'audio', base: string): HastElement | null {
  const inside = childElements(element).find((child) => localName(child) === 'source')
  const address = attribute(element, 'src') ?? (inside ? attribute(inside, 'src') : attribute(element, 'data-src'))
  const file = safeUrl(address, base, 'link')
  const preview = safeUrl(attribute(element, 'poster'), base, 'image')
  return file || preview ? embed(kind, file ?? base, labelOf(element), preview) : null
}

/** Attributes that hold a frame's address; lazily loaded frames and consent walls move it out of `src`. */
const frameAddresses = 'src data-src data-lazy-src data-litespeed-src data-cmp-src data-cookieblock-src data'.split(' ')

function frame(element: Element, tag: string, base: string): HastElement | null {
  if (tag === 'amp-youtube') return known(`https://youtube.com/embed/${attribute(element, 'data-videoid')}`, '')
  const label = labelOf(element)
  for (const name of frameAddresses) {
    const url = safeUrl(attribute(element, name), base, 'link')
    if (!url?.startsWith('http') || noEmbeds.test(url)) continue
    const found = known(url, label) ?? (isMeant(element, label) ? embed('other', url, label) : null)
    if (found) return found
  }
  return null
}

function known(url: string, label: string): HastElement | null {
  const address = url.replace(/^https?:\/\/(?:www\.)?/, '')
  for (const [pattern, kind, name, link, preview] of embeds) {
    const match = pattern.exec(address)
    if (!match) continue
    const put = (template: string) => `https://${template.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? '')}`
    return embed(kind, link ? put(link) : url, label || name, preview && put(preview))
  }
  return null
}

/** An unknown frame is kept when the page shows that people shall see it: a title, or leave to fill the screen. */
function isMeant(element: Element, label: string): boolean {
  return attribute(element, 'aria-hidden') !== 'true' && (label !== '' || hasAttribute(element, 'allowfullscreen'))
}

/** A short name for an address: its host, without "www.". */
function nameOf(url: string): string {
  return URL.parse(url)?.hostname.replace(/^www\./, '') || url
}
