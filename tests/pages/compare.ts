import type { Article } from '../../src/article/article.ts'
import { hastToDom } from './hast-dom.ts'
import { fold, hastLines } from './lines.ts'
import type { StructureCheck, Truth } from './truth.ts'

/** What differs between the text of an article and its truth; every list is empty when all is well. */
export interface TextDifference {
  /** Texts of `must` that the result lacks. */
  lost: string[]
  /** Lines of the result that `only` forbids, or texts of `mustNot` found in it. */
  stray: string[]
  /** With `only`: lines that are there, but not where the truth has them, or twice. */
  misplaced: string[]
}

/** The result's lines without those that truth leaves open (`may`) and without a line that only repeats the title. */
function linesThatCount(article: Article, truth: Truth): string[] {
  const optional = new Set([...(truth.may ?? []), truth.title ?? ''].map(fold))
  const must = new Set((truth.must ?? []).map(fold))
  return hastLines(article.body).filter((line) => must.has(line) || !optional.has(line))
}

/** Lines of `actual` that keep the order of `expected`, each once; the rest is out of place. */
function outOfPlace(actual: string[], expected: string[]): string[] {
  let next = 0
  return actual.filter((line) => {
    const at = expected.indexOf(line, next)
    if (at >= 0) next = at + 1
    return at < 0
  })
}

/** Compares the text of an article with what truth demands of it. */
export function compareText(article: Article, truth: Truth): TextDifference {
  const must = (truth.must ?? []).map(fold)
  const lines = linesThatCount(article, truth)
  if (!truth.only) {
    const text = fold(hastLines(article.body).join('\n'))
    const stray = (truth.mustNot ?? []).filter((part) => text.includes(fold(part)))
    return { lost: must.filter((part) => !text.includes(part)), stray, misplaced: [] }
  }
  const expected = new Set(must)
  const present = new Set(lines)
  return {
    lost: must.filter((line) => !present.has(line)),
    stray: lines.filter((line) => !expected.has(line)),
    misplaced: outOfPlace(
      lines.filter((line) => expected.has(line)),
      must,
    ),
  }
}

/** What one structure check finds in an article, in the same shape as the check, for comparing the two. */
export function evaluate(check: StructureCheck, article: Article): StructureCheck {
  const found = [...hastToDom(article.body).querySelectorAll(check.select)]
  const result: StructureCheck = { select: check.select }
  if (check.texts) result.texts = found.map((element) => fold(element.textContent))
  if (check.count !== undefined) result.count = found.length
  if (check.attribute) {
    const { name } = check.attribute
    result.attribute = { name, values: found.map((element) => element.getAttribute(name) ?? '') }
  }
  return result
}
