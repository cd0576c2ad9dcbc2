import { describe, expect, test } from 'vitest'
import { asShareTarget } from '../../src/share/own-target.ts'
import { cut, shareAddress } from '../../src/share/share-address.ts'
import type { SharedPage } from '../../src/share/shared-page.ts'
import type { ShareTarget } from '../../src/share/target.ts'
import { shareTargets } from '../../src/share/targets.ts'

const url = 'https://news.example/기사?id=1&q=a+b#top'
const address = new URL(url).href

const titles = [
  'Plain title',
  '가람군, 우수기 앞두고 배수시설 일제 정비',
  'Tom & Jerry = 100% + "more"? #1 <b>bold</b> \'quoted\' (x)',
  'Two\nlines\r\nBcc: everybody@example.com',
  '&url=https://evil.example/&text=x',
  '{url} {title} {text} $1 $& %s',
  'مكتبة على ظهر حمار ‮gnp.exe',
  'half a character \ud83d and a whole one 😀',
  '',
  '아주 긴 제목 '.repeat(200),
]

function pageOf(title: string): SharedPage {
  return { url: address, title, excerpt: `${title} and the first words`, quote: null, lang: 'ko' }
}

/** Every value of an address's query, by name. */
function valuesOf(link: string): Map<string, string> {
  return new Map(new URL(link).searchParams)
}

/** Targets that are reached by an address, with one that a reader made. */
const reached = [
  ...shareTargets.filter(({ way }) => way === 'link' || way === 'server'),
  asShareTarget({ id: 'own-1', name: 'Wiki', template: 'https://wiki.example/add?u={url}&t={title}&x={excerpt}' }),
]
const server = 'social.example:8443'
const filled = (target: ShareTarget, page: SharedPage) => shareAddress(target, page, server)

describe.each(reached.map((target) => [target.id, target] as const))('%s', (_, target) => {
  const expected = new Set([...target.template.matchAll(/[?&](\w+)=/g)].map(([, name]) => name))

  test.each(titles)('holds the link and nothing that the title put in: %#', (title) => {
    const link = filled(target, pageOf(title))
    const values = valuesOf(link)
    expect(new Set(values.keys())).toEqual(expected)
    expect(new URL(link).hash).toBe('')
    expect([...values.values()].some((value) => value.endsWith(address))).toBe(true)
    expect(new URL(link).origin).toBe(new URL(target.template.replace('{server}', server)).origin)
  })

  test('sends what it says', () => {
    const values = [...valuesOf(filled(target, pageOf('Plain title'))).values()].join('\n')
    expect(values.includes('Plain title')).toBe(target.sends !== 'link')
    expect(values.includes('first words')).toBe(target.sends === 'titleExcerptAndLink')
  })

  test('puts a passage in front', () => {
    const quote = 'Said “so” & left 100%\nof it #here'
    const values = [...valuesOf(filled(target, { ...pageOf('Plain title'), quote })).values()].join('\n')
    expect(values.includes('Said “so” & left 100%')).toBe(target.sends !== 'link')
    expect(values).not.toContain('first words')
  })

  test('cuts a title that is too long for it', () => {
    const values = [...valuesOf(filled(target, pageOf('가나다라 '.repeat(200)))).values()]
    const longest = Math.max(...values.map((value) => [...value.replace(address, '')].length))
    if (target.sends !== 'titleExcerptAndLink') expect(longest).toBeLessThanOrEqual(target.room + 2)
    expect(filled(target, pageOf('가나다라 '.repeat(200))).length).toBeLessThan(4000)
  })
})

test('an e-mail of the longest title and excerpt can be handed to a mail program of Windows', () => {
  const email = shareTargets.find(({ id }) => id === 'email')!
  const page = { ...pageOf('가'.repeat(500)), excerpt: '나'.repeat(5000) }
  expect(shareAddress(email, page).length).toBeLessThan(2083)
})

test('an e-mail holds subject, first words and link', () => {
  const email = shareTargets.find(({ id }) => id === 'email')!
  const values = valuesOf(shareAddress(email, pageOf('Plain title')))
  expect(values.get('subject')).toBe('Plain title')
  expect(values.get('body')).toBe(`Plain title and the first words\r\n\r\n${address}`)
})

test('an e-mail of a passage has the title as its subject and the passage in it', () => {
  const email = shareTargets.find(({ id }) => id === 'email')!
  const values = valuesOf(shareAddress(email, { ...pageOf('Plain title'), quote: 'A passage.' }))
  expect(values.get('subject')).toBe('Plain title')
  expect(values.get('body')).toBe(`“A passage.”\r\n\r\n${address}`)
})

test('a cut is at the end of a word and never inside a character', () => {
  expect(cut('one two three', 9)).toBe('one two…')
  expect(cut('one two', 7)).toBe('one two')
  expect(cut('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 2)).toBe('👨‍👩‍👧…')
})
