/** Pages made to grow: each returns a document without a window, built node by node, as parsers cut deep nesting. */
const sentence = 'The ferry left the quay at nine, and nobody on board asked where it would land. '

function empty(): Document {
  const page = document.implementation.createHTMLDocument('A page that grows')
  const heading = page.createElement('h1')
  heading.append('A page that grows')
  page.body.append(heading)
  return page
}

function paragraph(page: Document, text: string): HTMLElement {
  const element = page.createElement('p')
  element.append(text)
  return element
}

/** Sections of eleven nodes (a div, four paragraphs, a link in the fourth, their texts) until there are `nodes`. */
function nodes(count: number): Document {
  const page = empty()
  for (let made = 0; made < count; made += 11) {
    const section = page.createElement('div')
    const link = page.createElement('a')
    link.href = 'https://example.org/'
    link.append('a link')
    const last = paragraph(page, sentence)
    last.append(link)
    section.append(paragraph(page, sentence), paragraph(page, sentence + sentence), paragraph(page, 'Short.'), last)
    page.body.append(section)
  }
  return page
}

function nested(levels: number): Document {
  const page = empty()
  let inner: HTMLElement = page.body
  for (let level = 0; level < levels; level++) {
    const element = page.createElement('div')
    inner.append(element)
    inner = element
  }
  for (let i = 0; i < 20; i++) inner.append(paragraph(page, sentence.repeat(3)))
  return page
}

function siblings(count: number): Document {
  const page = empty()
  const parent = page.createElement('div')
  for (let i = 0; i < count; i++) parent.append(paragraph(page, i % 3 ? sentence : 'Short.'))
  page.body.append(parent)
  return page
}

function oneText(megabytes: number): Document {
  const page = empty()
  page.body.append(paragraph(page, sentence.repeat(Math.ceil((megabytes * 1_000_000) / sentence.length))))
  return page
}

function links(count: number): Document {
  const page = nodes(1000)
  const list = page.createElement('ul')
  for (let i = 0; i < count; i++) {
    const link = page.createElement('a')
    link.href = `https://example.org/${i}`
    link.append(`Link number ${i} of a very long list`)
    const item = page.createElement('li')
    item.append(link)
    list.append(item)
  }
  page.body.append(list)
  return page
}

export const bigPages = { nodes, nested, siblings, oneText, links }
export type BigPage = keyof typeof bigPages

/** Elements and texts of a document. */
export function nodeCount(page: Document): number {
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  let count = 0
  while (walker.nextNode()) count++
  return count
}
