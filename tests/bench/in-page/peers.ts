import { isProbablyReaderable, Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import { htmlText } from './dom-text.ts'
import { type Extractor, nothing, timed } from './outcome.ts'

/** Firefox's reader view. */
export const readability: Extractor = (page, url) => {
  const base = page.createElement('base')
  base.href = url
  page.head.prepend(base)
  const { value, ms } = timed(() => new Readability(page).parse())
  if (!value) return { ...nothing, ms }
  const { content, title = null, byline = null, publishedTime = null } = value
  return { ms, text: htmlText(content ?? ''), title, author: byline ?? null, date: publishedTime ?? null, found: true }
}

/** Obsidian's web clipper. */
export const defuddle: Extractor = (page, url) => {
  const { value, ms } = timed(() => new Defuddle(page, { url }).parse())
  const { content, title, author, published } = value
  return { ms, text: htmlText(content), title, author, date: published, found: content !== '' }
}

/** The floor for time: one pass over the page that looks at what any extractor has to look at. */
export const walk: Extractor = (page) => {
  const { value, ms } = timed(() => {
    const walker = page.createTreeWalker(page, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    let seen = 0
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      seen += node instanceof Element ? node.tagName.length + node.className.length : (node as Text).data.length
    }
    return seen
  })
  return { ...nothing, ms, found: value > 0 }
}

/** Quick answers to "is this an article?", without extracting it. */
export const readabilityTest: Extractor = (page) => {
  const { value, ms } = timed(() => isProbablyReaderable(page))
  return { ...nothing, ms, found: value }
}
