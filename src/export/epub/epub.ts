import { strToU8, type Zippable, zipSync } from 'fflate'
import type { Article } from '../../article/article.ts'
import { messageLanguage, t } from '../../i18n.ts'
import type { ExportOptions } from '../options.ts'
import { portable } from '../portable.ts'
import { bookStyle } from './book-style.ts'
import { chapter, chapterFile } from './chapter.ts'
import { navigationFile, outline } from './outline.ts'
import { packageFile } from './package.ts'
import { pictureEntries } from './pictures.ts'
import { xml, xmlFile } from './xml.ts'

const files = { chapter: 'article.xhtml', navigation: 'contents.xhtml', style: 'style.css' }
const folder = 'book'
const packagePath = `${folder}/package.opf`

/** The article as an e-book: EPUB 3, one chapter, contents from its headings, with the pictures that are given. */
export function epubFile(article: Article, { now, pictures }: ExportOptions): Uint8Array<ArrayBuffer> {
  const clean = portable(article)
  const book = { ...clean, title: clean.title || clean.canonicalUrl || t('extensionName') }
  const entries = pictureEntries(pictures)
  const text = chapter(book, entries)
  const shown = [...entries.values()]
  const { hasFormulas } = text
  const contents = navigationFile(outline(text.article), files.chapter, t('contents'), messageLanguage())
  const written: Record<string, string> = {
    'META-INF/container.xml': containerFile(),
    [packagePath]: packageFile(book, { ...files, pictures: shown, hasFormulas }, now),
    [`${folder}/${files.navigation}`]: contents,
    [`${folder}/${files.chapter}`]: chapterFile(book, text),
    [`${folder}/${files.style}`]: bookStyle,
  }
  // The kind of file comes first and uncompressed, so that it can be told by its first bytes.
  const zip: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0 }] }
  for (const [path, value] of Object.entries(written)) zip[path] = strToU8(value)
  for (const { path, bytes } of shown) zip[`${folder}/${path}`] = [bytes, { level: 0 }]
  return zipSync(zip, { mtime: now })
}

function containerFile(): string {
  const root = xml('rootfile', { 'full-path': packagePath, 'media-type': 'application/oebps-package+xml' })
  const attributes = { xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0' }
  return xmlFile(xml('container', attributes, [xml('rootfiles', {}, [root])]))
}
