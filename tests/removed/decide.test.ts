import { describe, expect, test } from 'vitest'
import { examine } from '../../src/extract/extract.ts'
import { blocksIn, partsOf } from '../../src/extract/parts.ts'
import { decide, type Wishes } from '../../src/removed/decide.ts'

const words = 'The ferry will not run before the ice has gone, said the harbour master on the quay this morning. '
const paragraphs = `<p>${words.repeat(3)}</p>`.repeat(4)
const page = `<title>No ferry</title><header class="top"><a href="/">The Daily Quay</a></header>
  <main><article class="story"><h1>No ferry</h1>${paragraphs}
  <aside class="fact-box"><h2>The ferry</h2><p>Built in 1931. Carries twelve cars, when the sea lets it.</p></aside></article>
  <section class="comments"><h2>Comments</h2><p>I have waited since Monday.</p></section></main>
  <footer class="end"><a href="/about">About us</a></footer>`

function decided(wishes: Partial<Wishes>, html = page) {
  const { tree, selection } = examine(new DOMParser().parseFromString(html, 'text/html'), {})
  const decision = decide(tree, selection, { rules: [], back: [], pick: null, ...wishes })
  const keeps = (text: string) =>
    tree.blocks.some((block) => block.text.includes(text) && decision.selection.keep[block.index] === 1)
  return { tree, found: selection, decision, keeps }
}
const waited = 'I have waited'

describe('what the reader wants', () => {
  test('is nothing: the choice stays as it is', () => {
    const { decision, found, keeps } = decided({})
    expect(decision.selection.keep).toEqual(found.keep)
    expect(decision.selection.removed).toEqual(found.removed)
    expect(keeps(waited)).toBe(false)
  })

  test('a part that is always kept', () => {
    const rule = { selector: 'section.comments', fate: 'keep' } as const
    const { tree, decision, keeps } = decided({ rules: [rule] })
    expect(keeps(waited)).toBe(true)
    expect(decision.back.map((part) => part.rule)).toEqual([rule])
    expect(partsOf(tree, decision.selection, 'No ferry').some(({ reason }) => reason === 'comment')).toBe(false)
  })

  test('a part that is always removed, and is listed as that', () => {
    const rule = { selector: 'aside.fact-box', fate: 'remove' } as const
    const { decision, keeps } = decided({ rules: [{ selector: 'aside.fact-box', fate: 'keep' }] })
    expect([keeps('Built in 1931'), decision.own.size]).toEqual([true, 0])
    const removed = decided({ rules: [rule] })
    expect(removed.keeps('Built in 1931')).toBe(false)
    expect(removed.keeps('ice has gone')).toBe(true)
    expect([...removed.decision.own.values()]).toEqual([rule])
    expect(removed.decision.selection.removed.map(({ reason }) => reason)).toContain('own')
  })

  test('never leaves a page without its article', () => {
    const { keeps } = decided({ rules: [{ selector: 'article', fate: 'remove' }] })
    expect(keeps('ice has gone')).toBe(true)
  })

  test('what is no selector, or finds nothing, does nothing', () => {
    const rules = ['][', 'a) or (b', 'section.gone'].map((selector) => ({ selector, fate: 'remove' }) as const)
    const { decision, found } = decided({ rules })
    expect(decision.selection.keep).toEqual(found.keep)
  })

  test('a part put back for now, by its nodes', () => {
    const { tree, found } = decided({})
    const part = found.removed.find(({ reason }) => reason === 'comment')!
    const { from, to } = blocksIn(part.container)
    const back = [{ first: tree.blocks[from]!.first, last: tree.blocks[to - 1]!.last, selector: null }]
    const { selection } = decide(tree, found, { rules: [], back, pick: null })
    expect([...selection.keep.subarray(from, to)]).toEqual(Array(to - from).fill(1))
    // Of another document, or after the page replaced it, nothing is found and nothing changes.
    expect(decided({ back }).keeps(waited)).toBe(false)
  })

  test('another part as the article, by hand or by rule', () => {
    const byRule = decided({ rules: [{ selector: 'section.comments', fate: 'article' }] })
    expect([byRule.keeps(waited), byRule.keeps('ice has gone')]).toEqual([true, false])
    const { tree, found } = decided({})
    const pick = tree.document.querySelector('section.comments')
    const { selection } = decide(tree, found, { rules: [], back: [], pick })
    expect(selection.keep).toEqual(byRule.decision.selection.keep)
    expect(selection.articleLogOdds).toBe(Number.POSITIVE_INFINITY)
  })
})
