import type { Element } from 'hast'
import type { Element as XmlElement } from 'xast'
import { eachElement } from '../../article/hast.ts'
import { plainText } from '../../article/plain-text.ts'
import { cleanLine } from '../clean-text.ts'
import { headingName } from './ids.ts'
import { xml, xmlFile } from './xml.ts'

interface Entry {
  level: number
  text: string
  id: string
  inner: Entry[]
}

/** The headings of a chapter, those of a lower rank inside the one before them. */
export function outline(article: Element): Entry[] {
  const top: Entry[] = []
  const open: Entry[] = []
  eachElement(article, (heading) => {
    if (!headingName.test(heading.tagName)) return
    const text = cleanLine(plainText(heading))
    if (text === '') return
    const entry = { level: Number(heading.tagName[1]), text, id: String(heading.properties.id), inner: [] }
    while ((open.at(-1)?.level ?? 0) >= entry.level) open.pop()
    const siblings = open.at(-1)?.inner ?? top
    siblings.push(entry)
    open.push(entry)
  })
  return top
}

/** The book's table of contents. @param title of the list, in the reader's language */
export function navigationFile(entries: readonly Entry[], file: string, title: string, lang: string | null): string {
  const list = xml('nav', { 'epub:type': 'toc' }, [xml('h1', {}, [title]), entryList(entries, file)])
  const spaces = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops' }
  return xmlFile(
    xml('html', { ...spaces, lang, 'xml:lang': lang }, [
      xml('head', {}, [xml('title', {}, [title])]),
      xml('body', {}, [list]),
    ]),
  )
}

function entryList(entries: readonly Entry[], file: string): XmlElement {
  const items = entries.map(({ id, text, inner }) =>
    xml('li', {}, [xml('a', { href: `${file}#${id}` }, [text]), ...(inner.length > 0 ? [entryList(inner, file)] : [])]),
  )
  return xml('ol', {}, items)
}
