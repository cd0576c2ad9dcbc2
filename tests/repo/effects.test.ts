import { expect, test } from 'vitest'
import { filesIn, type SourceFile } from './files.ts'
import { inside, lineAt, type SyntaxNode, statements } from './syntax.ts'

const isMain = (path: string) => /\/main(\.iife)?\.tsx?$/.test(path)
const modules = filesIn('src', ['.ts', '.tsx']).filter(({ path }) => !isMain(path))

/** Code that runs only when it is called. */
const isLater = ({ type }: SyntaxNode) =>
  ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression', 'ClassBody'].includes(type)
/** What a module may not touch while it is imported: anything that can be seen from outside. */
const outside = new Set([
  'browser',
  'chrome',
  'document',
  'window',
  'navigator',
  'location',
  'localStorage',
  'addEventListener',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'fetch',
  'console',
])

function effectsOf(file: SourceFile): string[] {
  return statements(file).flatMap((statement) => {
    const at = `${file.path}:${lineAt(file.text, statement.start)}`
    if (statement.type === 'ExpressionStatement') return [`${at} runs when it is imported`]
    if (/^Import|^TS|Function|Class/.test(statement.type)) return []
    return [...inside(statement, (node) => !isLater(node) && !node.type.startsWith('TSType'))].flatMap((node) => {
      if (node.type === 'AwaitExpression') return [`${at} awaits while it is imported`]
      if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return []
      const names = [...inside(node.callee as SyntaxNode)].filter(({ type }) => type === 'Identifier')
      return names.some(({ name }) => outside.has(String(name)))
        ? [`${at} touches the outside while it is imported`]
        : []
    })
  })
}

test('only main.* does anything when it is imported', () => {
  expect(modules.flatMap(effectsOf)).toEqual([])
})

test('this test sees an effect', () => {
  const found = (text: string) => effectsOf({ path: 'src/made-up.ts', text }).length
  expect(found('start()')).toBe(1)
  expect(found('export const tab = await first()')).toBe(1)
  expect(found('export const area = browser.storage.local.get()')).toBe(1)
  expect(found('export const later = () => browser.storage.local.get()')).toBe(0)
  expect(found('export const words = new Set(["a"])')).toBe(0)
})
