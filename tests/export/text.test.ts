import { describe, expect, test } from 'vitest'
import { plainText } from '../../src/article/plain-text.ts'
import { textFile } from '../../src/export/text.ts'
import { article } from '../ui/article.ts'
import { articleOf, slugs } from './articles.ts'

describe('the text file', () => {
  test('begins with what the article is', () => {
    expect(textFile({ ...article, publishedTime: '2024-03-05T17:34:20+09:00' })).toBe(
      'Harbour town votes\n\nInes Calloway\nThe Packet\n2024-03-05 17:34 +09:00\nhttps://packet.example/cannery\n\n' +
        'People in this harbour town chose on Tuesday.\n',
    )
  })

  test.each(slugs)('of %s ends with the text of the article', (slug) => {
    expect(textFile(articleOf(slug)).endsWith(`\n\n${plainText(articleOf(slug).body)}\n`)).toBe(true)
  })

  test('leaves out what is not known', () => {
    const unknown = { byline: null, authors: [], siteName: null, publishedTime: null }
    expect(textFile({ ...article, ...unknown, url: 'about:blank', canonicalUrl: '' })).toBe(
      'Harbour town votes\n\nPeople in this harbour town chose on Tuesday.\n',
    )
  })
})
