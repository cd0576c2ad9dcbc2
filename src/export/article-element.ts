import type { Element, ElementContent } from 'hast'
import type { Article } from '../article/article.ts'
import { element, isElement, text } from '../article/hast.ts'
import { momentText } from './moments.ts'

/**
 * A portable article as one `<article>` element: a header with title, authors, site, date and address, the lead
 * picture, and the text. What HTML and e-book files show.
 */
export function articleElement(article: Article): Element {
  const { leadImage, body } = article
  const lead = leadImage && element('figure', {}, [element('img', { src: leadImage.src, alt: leadImage.alt })])
  const content = body.children.filter((node): node is ElementContent => isElement(node) || node.type === 'text')
  return element('article', {}, [header(article), ...(lead ? [lead] : []), ...content])
}

function header({ title, byline, siteName, publishedTime, canonicalUrl }: Article): Element {
  const facts: ElementContent[] = []
  if (byline) facts.push(fact([text(byline)]))
  if (siteName) facts.push(fact([text(siteName)]))
  if (publishedTime) facts.push(fact([element('time', { dateTime: publishedTime }, [text(momentText(publishedTime))])]))
  if (canonicalUrl) facts.push(fact([element('a', { href: canonicalUrl }, [text(canonicalUrl)])]))
  return element('header', {}, [element('h1', {}, [text(title)]), ...facts])
}

/** In a direction of its own: a name or an address need not run as the article does. */
function fact(children: ElementContent[]): Element {
  return element('p', { dir: 'auto' }, children)
}
