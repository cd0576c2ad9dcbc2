import { expect, test } from 'vitest'
import { type PartRule, partRules, ruleLimits, withRule } from '../../src/settings/page-parts.ts'
import { noChoices } from '../../src/settings/scopes.ts'
import { exportText, importText } from '../../src/settings/transfer.ts'

const rule: PartRule = { selector: 'aside.facts', fate: 'keep' }

test('of stored rules those that can be used are kept, one for each selector', () => {
  const stored = [
    rule,
    { ...rule, fate: 'remove' },
    { selector: '', fate: 'keep' },
    { selector: 'p', fate: 'burn' },
    null,
  ]
  expect(partRules(stored)).toEqual([rule])
  expect(partRules('aside')).toBeUndefined()
})

test('there are never more or longer ones than an item of storage holds', () => {
  const many = Array.from({ length: 99 }, (_, i) => ({
    selector: `#part-${i}`.padEnd(ruleLimits.letters, 'x'),
    fate: 'keep',
  }))
  const kept = partRules(many)
  expect(kept).toHaveLength(ruleLimits.rules)
  expect(JSON.stringify(kept).length).toBeLessThan(8000)
  expect(partRules([{ selector: 'x'.repeat(ruleLimits.letters + 1), fate: 'keep' }])).toEqual([])
})

test('a newer rule takes the place of one for the same part', () => {
  const removed: PartRule = { selector: rule.selector, fate: 'remove' }
  expect(withRule([rule, { selector: 'p', fate: 'keep' }], removed)).toEqual([removed, { selector: 'p', fate: 'keep' }])
})

test('one part of a site is the article', () => {
  const article: PartRule = { selector: 'main', fate: 'article' }
  expect(withRule([{ selector: '#old', fate: 'article' }, rule], article)).toEqual([article, rule])
})

test('rules are saved to a file with the settings, and read back', () => {
  const choices = { ...noChoices, sites: { 'news.example': { pageParts: [rule] } } }
  expect(importText(exportText(choices))).toEqual({ kind: 'choices', choices, leftOut: 0 })
})
