import type { Article } from '../../../src/article/article.ts'
import { element, text } from '../../../src/article/hast.ts'
import css from '../../../src/reader/reader.css?inline'
import { article } from '../article.ts'

/** A place that scrolls, dressed as reader mode is, without being a dialog; goes by `remove()`. */
export function stage(): HTMLElement {
  const host = document.body.appendChild(document.createElement('div'))
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  const scroller = root.appendChild(document.createElement('div'))
  scroller.className = 'lectern reader'
  scroller.dataset.theme = 'light'
  scroller.tabIndex = -1
  scroller.remove = () => host.remove()
  return scroller
}

/** An article of so many paragraphs of four lines or so, with a heading before every tenth. */
export function longArticle(paragraphs: number): Article {
  const children = Array.from({ length: paragraphs }, (_, index) => {
    const words = `Paragraph ${index} tells of the ${index}th thing that came to pass in the harbour town. `
    const paragraph = element('p', {}, [text(words.repeat(4))])
    return index % 10 === 0 ? [element('h2', {}, [text(`Part ${index / 10}`)]), paragraph] : [paragraph]
  })
  return { ...article, body: { type: 'root', children: children.flat() } }
}
