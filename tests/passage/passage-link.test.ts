import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { SearchedText } from '../../src/passage/fragment.ts'
import { readPageText } from '../../src/passage/page-text.ts'
import { passageDirective } from '../../src/passage/passage-link.ts'

const frame = document.body.appendChild(document.createElement('iframe'))
afterEach(() => frame.contentDocument!.body.replaceChildren())

/** A live document with these paragraphs. */
function pageOf(...paragraphs: (string | Element)[]): Document {
  const { contentDocument: page } = frame
  for (const each of paragraphs) {
    const paragraph = page!.createElement('p')
    paragraph.append(each)
    page!.body.append(paragraph)
  }
  return page!
}

const bare = (text: string) => text.replace(/\s+/g, '')
const ask = (page: Document, passage: string, before = '', after = '') =>
  passageDirective(page, { passage: bare(passage), before: bare(before), after: bare(after) })

/** The parts of a directive, read as a browser reads them. */
function parsed(directive: string) {
  const parts = directive.replace(/^text=/, '').split(',')
  const text = (part: string | undefined) => decodeURIComponent(part ?? '')
  const prefix = parts[0]?.endsWith('-') ? text(parts.shift()?.slice(0, -1)) : ''
  const suffix = parts.at(-1)?.startsWith('-') ? text(parts.pop()?.slice(1)) : ''
  const [start = '', end = ''] = parts.map(text)
  return { prefix, start, end, suffix }
}

describe('the fragment of a passage', () => {
  test('is the passage itself where it is short and stands once', () => {
    expect(ask(pageOf('One fine day.', 'Two fine days.'), 'Two fine')).toBe('text=Two%20fine')
  })

  test('has words around it where the passage stands more than once', () => {
    const page = pageOf('We went home. It rained.', 'They went home. It snowed.')
    expect(ask(page, 'went home.', 'We went home. It rained.They', 'It snowed.')).toBe('text=They-,went%20home.')
    expect(ask(page, 'went home.', 'We', 'It rained.')).toBe('text=went%20home.')
  })

  test('is first and last words where the passage is long or goes over paragraphs', () => {
    const page = pageOf('It began with a boat and ended well.', 'Then came the rain, and after it the wind.')
    const passage = 'a boat and ended well. Then came the rain'
    expect(parsed(ask(page, passage)!)).toEqual({ prefix: '', start: 'a boat and', end: 'came the rain', suffix: '' })
  })

  test('takes whole words, since browsers find no others', () => {
    expect(ask(pageOf('다리는 통행세이기 때문이다.'), '통행세')).toBe(`text=${encodeURIComponent('통행세이기')}`)
  })

  test('of a language without spaces holds on to punctuation, which every dictionary knows', () => {
    const page = pageOf('橋は春に架けられ、秋に解かれた。舟は持ち主のもとへ帰った。')
    const { prefix, start, suffix } = parsed(ask(page, '秋に解かれた')!)
    expect([start, `${prefix}${start}${suffix}`]).toEqual(['秋に解かれた', '秋に解かれた'])
    const inner = parsed(ask(page, '持ち主')!)
    expect(inner.start).toContain('持ち主')
    expect(inner.prefix && inner.suffix).toBeTruthy()
  })

  test('is none where the page does not have the passage, or nothing tells it from others', () => {
    expect(ask(pageOf('One.', 'Two.'), 'Three')).toBeNull()
    expect(ask(pageOf(...Array.from({ length: 90 }, () => 'The same again.')), 'same', 'The', 'again.')).not.toBeNull()
    const second = pageOf(...Array.from({ length: 90 }, () => 'The same again.'))
    const before = 'The same again.'.repeat(40)
    expect(ask(second, 'same', `${before}The`, `again.${before}`)).toBeNull()
  })

  test('looks past what is not drawn, into open shadow trees, and not at fields', () => {
    const page = pageOf('Seen.')
    const hidden = page.createElement('p')
    hidden.hidden = true
    hidden.append('Only once here.')
    const host = page.createElement('div')
    const shadow = host.attachShadow({ mode: 'open' })
    shadow.append('Only once here.')
    const field = page.createElement('textarea')
    field.append('Only once here.')
    page.body.prepend(hidden, field)
    page.body.append(host)
    expect(ask(page, 'Only once here.')).toBe('text=Only%20once%20here.')
  })

  test('never changes the page', () => {
    const page = pageOf('One fine day.', 'Two fine days.')
    const before = page.documentElement.outerHTML
    ask(page, 'Two fine')
    expect(page.documentElement.outerHTML).toBe(before)
  })

  test('leads exactly to the passage, or there is none', () => {
    const word = fc.constantFrom(
      'sea',
      'Sea',
      'boat',
      'rain,',
      '“so”',
      '100%',
      '배들은',
      '두',
      '번',
      '春、',
      '架橋',
      'naïve',
      'a-b',
    )
    const paragraph = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
    const pages = fc.array(paragraph, { minLength: 1, maxLength: 6 })
    let led = 0
    fc.assert(
      fc.property(pages, fc.nat(), fc.nat({ max: 60 }), (paragraphs, seed, length) => {
        frame.contentDocument!.body.replaceChildren()
        const page = pageOf(...paragraphs)
        const whole = bare(paragraphs.join(''))
        const from = seed % whole.length
        const passage = whole.slice(from, from + length + 1)
        const directive = ask(page, passage, whole.slice(0, from), whole.slice(from + length + 1))
        if (directive === null) return
        led += 1
        const { text } = readPageText(page)
        const place = new SearchedText(text).find(parsed(directive))
        const found = bare(text.slice(place!.from, place!.to)).replaceAll('\u2029', '')
        const inFront = bare(text.slice(0, place!.from)).replaceAll('\u2029', '').length
        expect(found).toContain(passage)
        expect(inFront).toBeLessThanOrEqual(from)
        expect(inFront + found.length).toBeGreaterThanOrEqual(from + passage.length)
      }),
      { numRuns: 300, seed: 7 },
    )
    expect(led).toBeGreaterThan(100)
  })
})
