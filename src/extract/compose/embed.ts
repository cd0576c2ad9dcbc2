import type { ElementContent, Element as HastElement } from 'hast'
import { element as newElement, text } from '../../article/hast.ts'
import { type EmbedKind, type EmbedRule, embeds, noEmbedHosts } from '../tables/embeds.ts'
import { attribute, firstChild, hasAttribute, isElement, nextSibling, tagOf } from './dom.ts'
import { safeUrl } from './urls.ts'

interface Embed {
  kind: EmbedKind
  href: string
  label: string
  preview: string | null
}

/**
 * A player, post or map as a labelled link: `<figure data-embed="video"><a href><img>…label</a></figure>`.
 * @returns null for frames without a safe address, for advertising and for frames nobody is meant to see
 */
export function readEmbed(element: Element, base: string): HastElement | null {
  const embed = tagOf(element) === 'video' || tagOf(element) === 'audio' ? player(element, base) : frame(element, base)
  return embed && embedFigure(embed)
}

function embedFigure({ kind, href, label, preview }: Embed): HastElement {
  const children: ElementContent[] = [text(label)]
  if (preview) children.unshift(newElement('img', { src: preview, alt: '' }))
  return newElement('figure', { dataEmbed: kind }, [newElement('a', { href }, children)])
}

/** The page's own `<video>` or `<audio>`: a link to the file, or to the page when the file can't be opened alone. */
function player(element: Element, base: string): Embed | null {
  const file = safeUrl(
    attribute(element, 'src') ?? sourceInside(element) ?? attribute(element, 'data-src'),
    base,
    'link',
  )
  const preview = safeUrl(attribute(element, 'poster'), base, 'image')
  if (!file && !preview) return null
  const href = file ?? base
  const kind = tagOf(element) === 'audio' ? 'audio' : 'video'
  return { kind, href, label: labelOf(element) || nameOf(href), preview }
}

function sourceInside(element: Element): string | null {
  for (let node = firstChild(element); node; node = nextSibling(node)) {
    if (isElement(node) && tagOf(node) === 'source') return attribute(node, 'src')
  }
  return null
}

/** Attributes that hold a frame's address; lazily loaded frames and consent walls move it out of `src`. */
const frameAddresses = [
  'src',
  'data-src',
  'data-lazy-src',
  'data-litespeed-src',
  'data-cmp-src',
  'data-cookieblock-src',
  'data',
]

function frame(element: Element, base: string): Embed | null {
  if (tagOf(element) === 'amp-youtube')
    return known(`https://www.youtube.com/embed/${attribute(element, 'data-videoid')}`, '')
  const label = labelOf(element)
  for (const name of frameAddresses) {
    const url = safeUrl(attribute(element, name), base, 'link')
    if (!url?.startsWith('http') || noEmbedHosts.some((host) => url.includes(host))) continue
    const embed = known(url, label)
    if (embed) return embed
    if (meant(element, label)) return { kind: 'other', href: url, label: label || nameOf(url), preview: null }
  }
  return null
}

function known(url: string, label: string): Embed | null {
  for (const rule of embeds) {
    const match = rule.pattern.exec(url)
    if (match) return fill(rule, match, url, label)
  }
  return null
}

function fill(rule: EmbedRule, match: RegExpExecArray, url: string, label: string): Embed {
  const put = (pattern: string) => pattern.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? '')
  return {
    kind: rule.kind,
    href: rule.link ? put(rule.link) : url,
    label: label || rule.name,
    preview: rule.preview ? put(rule.preview) : null,
  }
}

/** An unknown frame is kept when the page shows that people shall see it: a title, or leave to fill the screen. */
function meant(element: Element, label: string): boolean {
  if (attribute(element, 'aria-hidden') === 'true') return false
  return label !== '' || hasAttribute(element, 'allowfullscreen')
}

/** A short name for an address: its host, without "www.". */
function nameOf(url: string): string {
  return URL.parse(url)?.hostname.replace(/^www\./, '') || url
}

/** Title an element has for people who can't see it. */
export function labelOf(element: Element): string {
  return (attribute(element, 'title') || attribute(element, 'aria-label') || attribute(element, 'alt') || '').trim()
}
