import { describe, expect, test } from 'vitest'
import { filesIn, type SourceFile } from './files.ts'
import { inside, lineAt, statements } from './syntax.ts'

/** Lines: a file is one idea, a function fits on a screen. The house rules in CONTRIBUTING have the same figures. */
const most = { file: 250, halfOfFiles: 60, function: 40 }

const product = filesIn('src', ['.ts', '.tsx', '.css'])
const code = product.filter(({ path }) => /\.tsx?$/.test(path))
const all = [...product, ...filesIn('tests', ['.ts', '.tsx']), ...filesIn('training', ['.ts', '.js', '.mjs'])]

const linesOf = ({ text }: SourceFile) => text.trimEnd().split('\n').length
/** Tables are as long as what they list. */
const isTable = ({ path }: SourceFile) => /\/(tables|model)\//.test(path)

function longFunctions(file: SourceFile): string[] {
  const functions = statements(file)
    .flatMap((statement) => [...inside(statement)])
    .filter(({ type }) => /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(type))
  return functions.flatMap(({ start, end }) => {
    const [first, last] = [lineAt(file.text, start), lineAt(file.text, end)]
    return last - first + 1 > most.function ? [`${file.path}:${first} has ${last - first + 1} lines`] : []
  })
}

describe('how long things are', () => {
  test(`no file has more than ${most.file} lines`, () => {
    const long = all.filter((file) => !isTable(file) && linesOf(file) > most.file)
    expect(long.map((file) => `${file.path} has ${linesOf(file)}`)).toEqual([])
  })

  test(`half of the files have fewer than ${most.halfOfFiles} lines`, () => {
    const lengths = code.map(linesOf).sort((a, b) => a - b)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(most.halfOfFiles)
  })

  test(`no function has more than ${most.function} lines`, () => {
    expect(code.flatMap(longFunctions)).toEqual([])
  })
})
