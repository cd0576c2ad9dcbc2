import type { Element } from 'xast'
import type { Article } from '../../article/article.ts'
import { w3cMoment } from '../moments.ts'
import type { PictureEntry } from './pictures.ts'
import { xml, xmlFile } from './xml.ts'

/** What the package file lists besides the article's facts. */
export interface Contents {
  chapter: string
  navigation: string
  style: string
  pictures: readonly PictureEntry[]
  hasFormulas: boolean
}

/** The package file of a book (EPUB 3.3, section 5): what it is about, what files it has, in which order. */
export function packageFile(article: Article, contents: Contents, now: Date): string {
  const attributes = { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'id' }
  return xmlFile(xml('package', attributes, [metadata(article, now), manifest(contents), spine(article)]))
}

/** The same article has the same identifier each time it is saved; the moment of saving tells the copies apart. */
function metadata(article: Article, now: Date): Element {
  const { title, lang, canonicalUrl, siteName, publishedTime, excerpt, authors, byline } = article
  const names = authors.length > 0 ? authors : byline ? [byline] : []
  const known = (name: string, value: string | null) => (value ? [xml(name, {}, [value])] : [])
  return xml('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    xml('dc:identifier', { id: 'id' }, [canonicalUrl || `urn:lectern:${now.getTime()}`]),
    xml('dc:title', {}, [title]),
    xml('dc:language', {}, [lang ?? 'und']),
    ...names.map((name) => xml('dc:creator', {}, [name])),
    ...known('dc:publisher', siteName),
    ...known('dc:date', publishedTime && w3cMoment(publishedTime)),
    ...known('dc:source', canonicalUrl),
    ...known('dc:description', excerpt),
    xml('meta', { property: 'dcterms:modified' }, [now.toISOString().replace(/\.\d+Z$/, 'Z')]),
  ])
}

function manifest({ chapter, navigation, style, pictures, hasFormulas }: Contents): Element {
  const page = 'application/xhtml+xml'
  const item = (id: string, href: string, type: string, properties?: string) =>
    xml('item', { id, href, 'media-type': type, properties })
  return xml('manifest', {}, [
    item('navigation', navigation, page, 'nav'),
    item('chapter', chapter, page, hasFormulas ? 'mathml' : undefined),
    item('style', style, 'text/css'),
    ...pictures.map(({ path, mediaType }, index) => item(`picture-${index + 1}`, path, mediaType)),
  ])
}

function spine({ dir }: Article): Element {
  return xml('spine', { 'page-progression-direction': dir }, [xml('itemref', { idref: 'chapter' })])
}
