import { expect, test } from 'vitest'
import { offeredTargets, orderedTargets } from '../../src/share/order.ts'
import { shareTargets } from '../../src/share/targets.ts'

const none = { shareOrder: [], shareHidden: [], ownTargets: [] }
const idsFor = (...langs: (string | null)[]) => orderedTargets(langs, none).map(({ id }) => id)

test('Korean readers see KakaoTalk, Naver Blog, LINE and Band first', () => {
  expect(idsFor('ko-KR', 'en').slice(0, 4)).toEqual(['kakaotalk', 'naver-blog', 'line', 'band'])
})

test('the language of the browser counts as well as that of the article', () => {
  expect(idsFor('en', 'ja').slice(0, 2)).toEqual(['line', 'hatena'])
})

test('simplified and traditional Chinese differ', () => {
  expect(idsFor('zh-CN')[0]).toBe('weibo')
  expect(idsFor('zh')[0]).toBe('weibo')
  expect(idsFor('zh-TW')[0]).toBe('line')
})

test('every target is offered once, whatever the language', () => {
  const all = shareTargets.map(({ id }) => id)
  for (const lang of ['ko', 'ja', 'tlh', null]) expect(idsFor(lang).toSorted()).toEqual(all.toSorted())
  expect(idsFor(null)).toEqual(all)
})

test('the reader’s order comes before everything, and what is new since then follows', () => {
  const own = { id: 'own-1', name: 'Wiki', template: 'https://wiki.example/add?u={url}' }
  const choices = { shareOrder: ['own-1', 'gone', 'x', 'email'], shareHidden: ['line', 'system'], ownTargets: [own] }
  const ids = offeredTargets(['ko'], choices).map(({ id }) => id)
  expect(ids.slice(0, 4)).toEqual(['own-1', 'x', 'email', 'kakaotalk'])
  expect(ids).not.toContain('line')
  expect(ids).toHaveLength(shareTargets.length + 1 - 2)
})

test('every row has an id of its own, a drawing, and an address that is https or mail where it is reached by one', () => {
  expect(new Set(shareTargets.map(({ id }) => id)).size).toBe(shareTargets.length)
  const svg = document.body.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'))
  const path = svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'path'))
  for (const { id, icon, way, template } of shareTargets) {
    path.setAttribute('d', icon)
    expect(path.getTotalLength(), id).toBeGreaterThan(20)
    const { x, y, width, height } = path.getBBox()
    expect(Math.min(x, y), id).toBeGreaterThanOrEqual(0)
    expect(Math.max(x + width, y + height), id).toBeLessThanOrEqual(24)
    const byAddress = way === 'link' || way === 'server'
    expect(template, id).toMatch(byAddress ? /^(?:https:\/\/|mailto:)/ : /^$/)
  }
  expect(new Set(shareTargets.map(({ icon }) => icon)).size).toBe(shareTargets.length)
})
