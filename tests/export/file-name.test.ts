import { describe, expect, test } from 'vitest'
import { fileName } from '../../src/export/file-name.ts'
import { hostileTexts } from './hostile.ts'

const bytes = (text: string) => new TextEncoder().encode(text).length

describe('the name of a file', () => {
  test.each([
    ['Harbour town votes', 'Harbour town votes.md'],
    ['항구 도시, 투표하다', '항구 도시, 투표하다.md'],
    ['  white \n\t space  ', 'white space.md'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.md'],
    ['../../etc/passwd', 'etc passwd.md'],
    ['.hidden', 'hidden.md'],
    ['~home', 'home.md'],
    ['Wait…', 'Wait….md'],
    ['The end...', 'The end.md'],
    ['CON', '_CON.md'],
    ['nul.tar', '_nul.tar.md'],
    ['com1', '_com1.md'],
    ['LPT¹', '_LPT¹.md'],
    ['console', 'console.md'],
    ['\u202egpj.exe\u202c', 'gpj.exe.md'],
    ['zero\u200bwidth\u2066\u2069\ufeff', 'zerowidth.md'],
    ['nul\0 and bell\u0007', 'nul� and bell.md'],
    ['lone \ud800', 'lone �.md'],
    ['e\u0301', '\u00e9.md'],
    ['???', 'article.md'],
    ['', 'article.md'],
    ['...', 'article.md'],
  ])('of %j is %j', (title, name) => expect(fileName(title, 'md')).toBe(name))

  test.each([
    '가'.repeat(300),
    'word '.repeat(100),
    '👨‍👩‍👧‍👦'.repeat(40),
    'x'.repeat(1000),
    `${'x'.repeat(135)}.${'y'.repeat(50)}`,
  ])('is short and whole for a long title: %.20s', (title) => {
    const name = fileName(title, 'epub')
    expect(bytes(name)).toBeLessThanOrEqual(140)
    expect(bytes(name)).toBeGreaterThan(100)
    expect(name).toMatch(/…\.epub$/)
    expect(name).not.toMatch(/\u200d…|\ufffd/)
  })

  test('ends at a word where one ends near', () => {
    expect(fileName('word '.repeat(100), 'md')).toMatch(/ word…\.md$/)
  })

  test.each(hostileTexts)('is safe for %j', (hostile) => {
    expect(fileName(hostile, 'md')).toMatch(
      /^[^\p{Cc}\p{Cs}\p{Bidi_Control}\\/:*?"<>|.~\s][^\p{Cc}\p{Cs}\\/:*?"<>|]*\.md$/u,
    )
  })
})
