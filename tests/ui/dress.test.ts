import { afterEach, beforeEach, expect, test } from 'vitest'
import { defaults, type Settings } from '../../src/settings/defaults.ts'
import { dress } from '../../src/ui/dress.ts'
import '../../src/ui/view.css'

let root: HTMLElement
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'))
  root.className = 'lectern'
})
afterEach(() => root.remove())

/** The style of the first paragraph of an article in this language, with these settings. */
function paragraph(patch: Partial<Settings>, lang = 'en'): CSSStyleDeclaration {
  root.replaceChildren()
  const article = root.appendChild(document.createElement('article'))
  article.className = 'article'
  article.lang = lang
  const piece = article.appendChild(document.createElement('div')).appendChild(document.createElement('div'))
  piece.className = 'article-piece'
  piece.parentElement!.className = 'article-body'
  piece.append(document.createElement('p'), document.createElement('p'))
  dress(root, { ...defaults, ...patch })
  return getComputedStyle(piece.lastElementChild!)
}

const px = (value: string) => Number.parseFloat(value)

test('size, distances and width are as chosen', () => {
  const style = paragraph({ textSize: 20, lineHeight: 120, letterSpacing: 5, wordSpacing: 16, paragraphSpacing: 150 })
  expect(px(style.fontSize)).toBe(20)
  expect(px(style.lineHeight)).toBeCloseTo(20 * 1.6 * 1.2)
  expect(px(style.letterSpacing)).toBeCloseTo(1)
  expect(px(style.wordSpacing)).toBeCloseTo(3.2)
  expect(px(style.marginBlockStart)).toBeCloseTo(30)
})

test('per cent are of what the language asks for', () => {
  const [english, korean, japanese] = ['en', 'ko', 'ja'].map((lang) =>
    px(paragraph({ lineHeight: 110 }, lang).lineHeight),
  )
  expect(english).toBeCloseTo(18 * 1.6 * 1.1)
  expect(korean).toBeCloseTo(18 * 1.75 * 1.1)
  expect(japanese).toBeCloseTo(18 * 1.85 * 1.1)
})

test('paragraphs may be indented instead of spaced', () => {
  const style = paragraph({ paragraphs: 'indent' })
  expect([px(style.marginBlockStart), px(style.textIndent)]).toEqual([0, 27])
  expect(px(paragraph({ paragraphs: 'indent' }, 'ko').textIndent)).toBe(18)
})

test('alignment and hyphens are as chosen', () => {
  expect(paragraph({ alignment: 'justify' }).textAlign).toBe('justify')
  expect(paragraph({ alignment: 'justify' }).hyphens).toBe('auto')
  expect(paragraph({ alignment: 'justify', hyphenation: 'never' }).hyphens).toBe('none')
  expect(paragraph({ hyphenation: 'always' }).hyphens).toBe('auto')
})

const firstFace = (style: CSSStyleDeclaration) => style.fontFamily.split(',')[0]?.replaceAll('"', '')

test.for<[Partial<Settings>, string, string]>([
  [{}, 'en', 'Charter'],
  [{}, 'ko', 'Pretendard'],
  [{ face: 'sans' }, 'en', 'Avenir Next'],
  [{ face: 'sans' }, 'ko', 'Avenir Next'],
  [{ face: 'legible' }, 'en', 'Lectern Legible'],
  [{ face: 'own', ownFace: 'Gill Sans' }, 'en', 'Gill Sans'],
  [{ face: 'own', ownFace: '' }, 'en', 'Charter'],
  [{ cjkFace: 'serif' }, 'ko', 'Noto Serif KR'],
  [{ cjkFace: 'serif' }, 'en', 'Charter'],
  [{ cjkFace: 'own', ownCjkFace: '나눔명조' }, 'ja', '나눔명조'],
  [{ cjkFace: 'own', ownCjkFace: '나눔명조' }, 'ar', 'Noto Naskh Arabic'],
])('%o in %s begins with %s', ([patch, lang, face]) => expect(firstFace(paragraph(patch, lang))).toBe(face))

test('every face is followed by those of the language, and by a generic one', () => {
  expect(paragraph({ face: 'dyslexia' }, 'ko').fontFamily).toMatch(/^"Lectern Dyslexia", Pretendard.*sans-serif$/)
  expect(paragraph({ face: 'mono' }, 'en').fontFamily).toMatch(/"DejaVu Sans Mono", Charter.*, serif$/)
})
