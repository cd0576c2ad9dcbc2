import type { Article } from '../../src/article/article.ts'
import { element, text } from '../../src/article/hast.ts'

/** A small article for tests of what shows one. */
export const article: Article = {
  url: 'https://packet.example/cannery?utm_source=feed',
  canonicalUrl: 'https://packet.example/cannery',
  title: 'Harbour town votes',
  byline: 'Ines Calloway',
  authors: ['Ines Calloway'],
  siteName: 'The Packet',
  publishedTime: '2024-03-05',
  modifiedTime: null,
  lang: 'en',
  dir: 'ltr',
  excerpt: 'People in this harbour town chose on Tuesday.',
  leadImage: null,
  body: { type: 'root', children: [element('p', {}, [text('People in this harbour town chose on Tuesday.')])] },
  removed: {},
}
