/** What the reader wants of parts of pages: that they are the article, are in it, or are not. */
export const fates = ['article', 'keep', 'remove'] as const

/** A wish for all pages of a site: what becomes of the parts that a CSS selector finds. */
export interface PartRule {
  selector: string
  fate: (typeof fates)[number]
}

/** More rules than a site needs, and longer than a selector that people can read: 8 KB is what an item of sync holds. */
export const ruleLimits = { rules: 30, letters: 160 } as const

/** The rules of a list that can be used, one for each selector; undefined for what is no list. */
export function partRules(value: unknown): readonly PartRule[] | undefined {
  if (!Array.isArray(value)) return undefined
  const rules = value.flatMap((row: unknown) => partRule(row) ?? [])
  return rules
    .filter(({ selector }, index) => rules.findIndex((other) => other.selector === selector) === index)
    .slice(0, ruleLimits.rules)
}

/** Rules with one more, which takes the place of an older one for the same parts. */
export function withRule(rules: readonly PartRule[], rule: PartRule): readonly PartRule[] {
  const others = rules.filter(({ selector }) => selector !== rule.selector)
  // One part of a page is the article.
  const kept = rule.fate === 'article' ? others.filter(({ fate }) => fate !== 'article') : others
  return [rule, ...kept].slice(0, ruleLimits.rules)
}

function partRule(row: unknown): PartRule | null {
  if (typeof row !== 'object' || row === null) return null
  const { selector, fate } = row as Record<string, unknown>
  const known = fates.find((each) => each === fate)
  if (known === undefined || typeof selector !== 'string') return null
  return selector.trim() !== '' && selector.length <= ruleLimits.letters ? { selector, fate: known } : null
}
