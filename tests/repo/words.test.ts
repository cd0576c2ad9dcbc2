import { describe, expect, test } from 'vitest'
import { filesIn, matches, type SourceFile } from './files.ts'
import { inside, lineAt, statements } from './syntax.ts'

const product = filesIn('src', ['.ts', '.tsx', '.html'])
const code = [...product, ...filesIn('tests', ['.ts', '.tsx']), ...filesIn('training', ['.ts', '.tsx', '.mjs', '.js'])]
const tests = code.filter(({ path }) => /\.test\.tsx?$/.test(path))

/** Ways to make elements or code out of text. Text of a page must never go through one. */
const textToCode =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|setHTML|parseHTMLUnsafe|createContextualFragment|DOMParser|dangerouslySetInnerHTML)\b|\bdocument\.(write|writeln)\b|\beval\(|\bnew Function\(|\bimport\([^'"]/
/** Ways to silence the compiler or the linter. */
const silenced = /@ts-ignore|@ts-expect-error|@ts-nocheck|biome-ignore|eslint-disable/
const skipped = /\b(test|it|describe|suite)\.(skip|only|todo|skipIf|runIf|fails)\b|\bx(it|test|describe)\(/

function anysIn(file: SourceFile): string[] {
  const nodes = statements(file).flatMap((statement) => [...inside(statement)])
  const anys = nodes.filter(({ type }) => type === 'TSAnyKeyword')
  return anys.map(({ start }) => `${file.path}:${lineAt(file.text, start)}`)
}

// This file has to name what it forbids.
const others = code.filter(({ path }) => path !== 'tests/repo/words.test.ts')

describe('words that may not be in the code', () => {
  test('the product makes no elements and no code out of text', () => {
    expect(product.flatMap((file) => matches(file, textToCode))).toEqual([])
  })

  test('nothing silences the compiler or the linter', () => {
    expect(others.flatMap((file) => matches(file, silenced))).toEqual([])
  })

  test('there is no any', () => {
    expect(code.filter(({ path }) => /\.tsx?$/.test(path)).flatMap(anysIn)).toEqual([])
  })

  test('no test is skipped', () => {
    const skips = tests
      .filter(({ path }) => path !== 'tests/repo/words.test.ts')
      .flatMap((file) => matches(file, skipped))
    expect(skips).toEqual([])
  })

  test('these patterns find what they are for', () => {
    expect(textToCode.test('element.innerHTML = text')).toBe(true)
    expect(textToCode.test('await import(address)')).toBe(true)
    expect(anysIn({ path: 'made-up.ts', text: 'export const x = [] as any[]' })).toEqual(['made-up.ts:1'])
    expect(anysIn({ path: 'made-up.ts', text: 'export const x = "as any page"' })).toEqual([])
    expect(skipped.test("test.skip('…')")).toBe(true)
  })
})
