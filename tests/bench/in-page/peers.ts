import { isProbablyReaderable, Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import { htmlText } from './dom-text.ts'
import { extractor, nothing } from './outcome.ts'

/** Firefox's reader view. */
export const readability = extractor(
  (page, url) => {
    const base = page.createElement('base')
    base.href = url
    page.head.prepend(base)
    return new Readability(page).parse()
  },
  (result) =>
    result
      ? {
          text: htmlText(result.content ?? ''),
          title: result.title ?? null,
          author: result.byline ?? null,
          date: result.publishedTime ?? null,
          found: true,
        }
      : nothing,
)

/** Obsidian's web clipper. */
export const defuddle = extractor(
  (page, url) => new Defuddle(page, { url }).parse(),
  ({ content, title, author, published }) => ({
    text: htmlText(content),
    title,
    author,
    date: published,
    found: content !== '',
  }),
)

/** The floor for time: one pass over the page that looks at what any extractor has to look at. */
export const walk = extractor(
  (page) => {
    const walker = page.createTreeWalker(page, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    let seen = 0
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      seen += node instanceof Element ? node.tagName.length + node.className.length : (node as Text).data.length
    }
    return seen
  },
  () => nothing,
)

/** Firefox's quick answer to "is this an article?", without extracting it. */
export const readabilityTest = extractor(
  (page) => isProbablyReaderable(page),
  (found) => ({ ...nothing, found }),
)
