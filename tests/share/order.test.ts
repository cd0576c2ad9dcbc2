import { expect, test } from 'vitest'
import { orderedTargets } from '../../src/share/order.ts'
import { shareTargets } from '../../src/share/targets.ts'

const idsFor = (...langs: (string | null)[]) => orderedTargets(langs).map(({ id }) => id)

test('Korean readers see LINE, Naver Blog and Band first', () => {
  expect(idsFor('ko-KR', 'en').slice(0, 3)).toEqual(['line', 'naver-blog', 'band'])
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

test('ids are told apart and every address is https or mail', () => {
  expect(new Set(shareTargets.map(({ id }) => id)).size).toBe(shareTargets.length)
  for (const { template } of shareTargets) expect(template).toMatch(/^(?:https:\/\/|mailto:)/)
})
