import type { ElementContent } from 'hast'
import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { element, text } from '../../src/article/hast.ts'
import { defaults, type Settings } from '../../src/settings/defaults.ts'
import { ArticleView } from '../../src/ui/ArticleView.tsx'
import { dress } from '../../src/ui/dress.ts'
import { article } from './article.ts'
import '../../src/ui/view.css'

const place = document.body.appendChild(document.createElement('div'))
place.className = 'lectern'

beforeEach(() => page.viewport(1200, 800))
afterEach(() => render(null, place))

function show(lang: string, children: ElementContent[], settings: Partial<Settings> = {}): void {
  dress(place, { ...defaults, ...settings })
  render(
    <ArticleView
      article={{ ...article, lang, dir: lang === 'ar' ? 'rtl' : 'ltr', body: { type: 'root', children } }}
      links="newTab"
      lazyPictures={false}
    />,
    place,
  )
}

const words = {
  en: 'The last tram stops before a low brick house that was built for letters and not for books. ',
  ko: '막차가 서는 곳에 나지막한 벽돌집이 있는데 책이 아니라 편지를 위해 지은 집이라고 합니다. ',
  th: 'บ้านอิฐหลังเตี้ยหลังนี้สร้างขึ้นเพื่อเก็บจดหมายไม่ใช่หนังสือและรถรางเที่ยวสุดท้ายจอดอยู่หน้าบ้านทุกคืน',
  ja: '終点には低い煉瓦の家がある。「ここは本ではなく、手紙のために建てられたのだ」と、市長はいった。',
}

const paragraph = (lang: keyof typeof words) => element('p', {}, [text(words[lang].repeat(8))])

/** The lines of the first paragraph, as they are broken. */
function lines(): string[] {
  const node = place.querySelector('.article-body p')!.firstChild as Text
  const range = document.createRange()
  const found: string[] = []
  let top = Number.NEGATIVE_INFINITY
  for (let at = 0; at < node.data.length; at += 1) {
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    const rect = range.getBoundingClientRect()
    if (rect.top > top + 4) found.push('')
    if (rect.height > 0) top = Math.max(top, rect.top)
    found.push(`${found.pop() ?? ''}${node.data[at]}`)
  }
  return found
}

const longest = (list: string[]) => Math.max(...list.map((line) => line.trim().length))

test.for<['en' | 'ko' | 'ja', number, number]>([
  ['en', 60, 80],
  ['ko', 40, 50],
  ['ja', 34, 40],
])('a full line in %s has %i to %i letters', ([lang, least, most]) => {
  show(lang, [paragraph(lang)])
  expect(longest(lines())).toBeGreaterThanOrEqual(least)
  expect(longest(lines())).toBeLessThanOrEqual(most)
})

test.for([320, 480, 1200])('Korean words are whole at a width of %i', async (width) => {
  await page.viewport(width, 800)
  show('ko', [paragraph('ko')])
  const found = lines()
  expect(found.length).toBeGreaterThan(4)
  expect(found.slice(0, -1).filter((line) => !line.endsWith(' '))).toEqual([])
})

test('no Japanese line begins with what closes or goes on, or ends with what opens', async () => {
  for (const width of [320, 400, 480, 700, 1200]) {
    await page.viewport(width, 800)
    show('ja', [paragraph('ja')])
    const found = lines()
    expect(found.slice(1).filter((line) => /^[。、」っー]/.test(line))).toEqual([])
    expect(found.filter((line) => /「$/.test(line))).toEqual([])
  }
})

test.for([320, 700])('no Thai word is divided at a width of %i', async (width) => {
  await page.viewport(width, 800)
  show('th', [paragraph('th')])
  const found = lines()
  const starts = new Set<number>()
  for (const { index } of new Intl.Segmenter('th', { granularity: 'word' }).segment(found.join(''))) starts.add(index)
  let at = 0
  for (const line of found) {
    expect(starts.has(at), line).toBe(true)
    at += line.length
  }
  expect(found.length).toBeGreaterThan(4)
})

test('a part in another language is set as that language asks', () => {
  show('en', [
    element('p', { lang: 'ko' }, [text(words.ko)]),
    element('p', { lang: 'ja' }, [text(words.ja)]),
    element('p', { lang: 'hi' }, [element('em', {}, [text('यह पेज पढ़ें')])]),
    element('p', { lang: 'th' }, [text(words.th)]),
  ])
  const [ko, ja, hi, th] = [...place.querySelectorAll('.article-body p')].map((each) => getComputedStyle(each))
  expect([ko?.wordBreak, ja?.lineBreak]).toEqual(['keep-all', 'strict'])
  expect([hi?.fontFamily, th?.fontFamily].map((face) => /Devanagari|Thai/.exec(face ?? '')?.[0])).toEqual([
    'Devanagari',
    'Thai',
  ])
  expect(getComputedStyle(place.querySelector('.article-body em')!).fontStyle).toBe('normal')
})

test('nothing in Hangul is slanted: not stress, not captions, not names of works', () => {
  const slanted = ['em', 'i', 'cite', 'dfn'].map((tag) => element(tag, {}, [text('기울지 않는 글자')]))
  const image = element('img', { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', alt: '' })
  show('ko', [
    element('p', {}, slanted),
    element('figure', {}, [image, element('figcaption', {}, slanted)]),
    element('blockquote', {}, [element('p', {}, slanted)]),
  ])
  const styles = [...place.querySelectorAll('.article-body *')].map((each) => getComputedStyle(each).fontStyle)
  expect(new Set(styles)).toEqual(new Set(['normal']))
})

test('what is stressed in Hangul is heavier, what is only named is not', () => {
  show('ko', [
    element(
      'p',
      {},
      ['em', 'i', 'cite'].map((tag) => element(tag, {}, [text('글자')])),
    ),
  ])
  const weights = ['em', 'i', 'cite'].map(
    (tag) => getComputedStyle(place.querySelector(`.article-body ${tag}`)!).fontWeight,
  )
  expect(weights).toEqual(['600', '600', '400'])
})

const row = (tag: 'th' | 'td', count: number) =>
  element(
    'tr',
    {},
    Array.from({ length: count }, (_, index) => element(tag, {}, [text(`Column${index}`)])),
  )
const table = (columns: number, rows: number) =>
  element('table', {}, [
    element('thead', {}, [row('th', columns)]),
    element(
      'tbody',
      {},
      Array.from({ length: rows }, () => row('td', columns)),
    ),
  ])

test('the head of a long table stays at the top of the window', () => {
  show('en', [table(3, 60)])
  const head = place.querySelector('th')!
  scrollTo(0, 600)
  expect(head.getBoundingClientRect().top).toBeCloseTo(0, 0)
  scrollTo(0, 0)
})

test('a wide table scrolls in its box, and its head stays in there', async () => {
  await page.viewport(320, 800)
  show('en', [table(12, 60)])
  const box = place.querySelector('.scroller-table')!
  await vi.waitFor(() => expect(box.getAttribute('tabindex')).toBe('0'))
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  expect(box.scrollWidth).toBeGreaterThan(box.clientWidth)
  box.scrollTop = 400
  const head = place.querySelector('th')!.getBoundingClientRect()
  expect(head.top).toBeCloseTo(box.getBoundingClientRect().top, 0)
})

const drawing =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='40' height='40'%3E%3Cpath d='M0 20h40' stroke='black'/%3E%3C/svg%3E"

test.for<[Settings['theme'], boolean]>([
  ['light', false],
  ['sepia', false],
  ['dark', true],
  ['black', true],
])('in %s a drawing in black on nothing has a light plate: %s', async ([theme, hasPlate]) => {
  show('en', [element('p', {}, [element('img', { src: drawing, alt: '' })])], { theme })
  const picture = place.querySelector('img')!
  await vi.waitFor(() => expect(picture.hasAttribute('data-loaded')).toBe(true))
  expect(getComputedStyle(picture).backgroundColor).toBe(hasPlate ? 'rgb(239, 237, 231)' : 'rgba(0, 0, 0, 0)')
})

test('pictures are darker in the dark only where that was chosen', () => {
  const picture = [element('p', {}, [element('img', { src: drawing, alt: '' })])]
  const filter = () => getComputedStyle(place.querySelector('img')!).filter
  show('en', picture, { theme: 'dark' })
  expect(filter()).toBe('none')
  show('en', picture, { theme: 'dark', dimImages: true })
  expect(filter()).toBe('brightness(0.75)')
  show('en', picture, { theme: 'light', dimImages: true })
  expect(filter()).toBe('none')
})

test.for([320, 2560])('nothing sticks out sideways at a width of %i, with the largest text', async (width) => {
  await page.viewport(width, 800)
  show('en', [paragraph('en'), element('pre', {}, [element('code', {}, [text('x'.repeat(400))])])], { textSize: 40 })
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
})

test('figures sit among letters in running text, and stand where they are counted with', () => {
  const numbers = (lang: string, settings: Partial<Settings> = {}) => {
    const sup = element('sup', {}, [text('2')])
    show(lang, [element('p', {}, [text('In 1842 there were 12'), sup]), table(2, 2)], settings)
    return ['p', 'sup', 'td'].map(
      (tag) => getComputedStyle(place.querySelector(`.article-body ${tag}`)!).fontVariantNumeric,
    )
  }
  expect(numbers('en')).toEqual(['oldstyle-nums proportional-nums', 'lining-nums', 'tabular-nums'])
  expect(numbers('en', { face: 'legible' })[0]).toBe('normal')
  expect(numbers('ko')[0]).toBe('normal')
})
