import { describe, expect, test } from 'vitest'
import { describePage } from '../../../src/extract/features/compute-features.ts'
import { readPage } from '../../../src/extract/read/read-page.ts'
import { scoreBlocks } from '../../../src/extract/score/score-blocks.ts'
import { RULES, type Rule } from '../../../src/extract/select/rules.ts'
import { select } from '../../../src/extract/select/select.ts'
import { parsePage, testPages } from '../../pages/load.ts'

/** Texts of the blocks that are kept of one of our pages, under some of the rules. */
function kept(slug: string, rules: readonly Rule[]): string[] {
  const page = testPages.find((each) => each.slug === slug)
  if (!page) throw new Error(`there is no tests/pages/${slug}`)
  const tree = readPage(parsePage(page), { url: page.truth.url })
  const features = describePage(tree)
  const { keep } = select(features, scoreBlocks(features), rules)
  return tree.blocks.filter((block, i) => keep[i] === 1 && block.text !== '').map((block) => block.text)
}

/** That all rules together are right about their pages is shown by pages.test.ts. */
describe.each(RULES)('$id', (rule) => {
  test(`is needed by ${rule.page}: ${rule.reason}`, () => {
    const others = RULES.filter((other) => other !== rule)
    expect(kept(rule.page, others)).not.toEqual(kept(rule.page, RULES))
  })
})
