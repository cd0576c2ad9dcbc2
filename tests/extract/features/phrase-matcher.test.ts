import { describe, expect, test } from 'vitest'
import { phraseForm } from '../../../src/extract/features/phrase-form.ts'
import { matchPhrases, phraseBits, WHOLE } from '../../../src/extract/features/phrase-matcher.ts'

describe('the form in which phrases are compared', () => {
  test.each([
    ['Kommentare (12)', 'kommentare (#'],
    ['— 37개의 댓글 —', '#개의 댓글'],
    ['1,204 Comments', '# comments'],
    ['0 / 300', '# / #'],
    ['© 2022', '#'],
    ['Close ✕', 'close'],
  ])('%s is %s', (text, form) => {
    expect(phraseForm(text)).toBe(form)
  })
})

describe('phrases of interfaces', () => {
  test.each([
    ['0개의 댓글', phraseBits('comment') | WHOLE],
    ['Close', phraseBits('control') | WHOLE],
    ['By Ines Calloway', phraseBits('author')],
    ['댓글을 작성하려면 로그인이 필요합니다.', phraseBits('login')],
    ['© 2022 나루일보. All rights reserved. 무단전재 및 재배포 금지', phraseBits('copyright')],
    ['Alle Rechte vorbehalten', phraseBits('copyright')],
    ['関連記事', phraseBits('related') | WHOLE],
  ])('%s', (text, bits) => {
    expect(matchPhrases(text)).toBe(bits)
  })

  test('a phrase at the start ends with its word', () => {
    expect(matchPhrases('Bystanders saw it happen')).toBe(0)
  })

  test('a paragraph is none, even when it begins like one', () => {
    expect(matchPhrases(`By the time the ferry left, ${'nobody on board asked where it would land, '.repeat(4)}`)).toBe(
      0,
    )
  })
})
