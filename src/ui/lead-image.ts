import type { Root } from 'hast'
import type { Article, LeadImage } from '../article/article.ts'
import { type Content, eachElement, isElement, rawText } from '../article/hast.ts'

/**
 * The picture to show above the text: the article's lead image, unless the text begins with a picture
 * or has the same picture further down.
 */
export function shownLeadImage({ leadImage, body }: Pick<Article, 'leadImage' | 'body'>): LeadImage | null {
  if (!leadImage || beginsWithPicture(body)) return null
  const wanted = fileOf(leadImage.src)
  let repeated = false
  eachElement(body, (element) => {
    if (element.tagName === 'img' && fileOf(String(element.properties.src ?? '')) === wanted) repeated = true
  })
  return repeated ? null : leadImage
}

/** Whether a picture comes before the first paragraph; headings and lists of links may stand above it. */
function beginsWithPicture(body: Root): boolean {
  for (const node of body.children) {
    if (holdsPicture(node)) return true
    if (isElement(node, 'p') && rawText(node).trim() !== '') return false
  }
  return false
}

function holdsPicture(node: Content): boolean {
  if (!isElement(node)) return false
  return node.tagName === 'img' || node.tagName === 'picture' || node.children.some(holdsPicture)
}

/** Servers give one picture in many sizes, told apart by the query. */
function fileOf(address: string): string {
  const url = URL.parse(address)
  return url && url.protocol !== 'data:' ? url.hostname + url.pathname : address
}
