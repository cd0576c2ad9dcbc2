import { attribute, attributeNames, hasAttributes } from './dom.ts'

/** What an element says about itself by its name, role and attributes: one bit each in `Container.facts`. */
export const FACT = {
  hidden: 1 << 0,
  ariaHidden: 1 << 1,
  dialog: 1 << 2,
  navigation: 1 << 3,
  aside: 1 << 4,
  footer: 1 << 5,
  header: 1 << 6,
  form: 1 << 7,
  main: 1 << 8,
  article: 1 << 9,
  figure: 1 << 10,
  list: 1 << 11,
  table: 1 << 12,
  quote: 1 << 13,
  details: 1 << 14,
  articleBody: 1 << 15,
  comment: 1 << 16,
  tabPanel: 1 << 17,
  item: 1 << 18,
  link: 1 << 19,
  noscript: 1 << 20,
} as const

const BY_TAG: ReadonlyMap<string, number> = new Map([
  ['dialog', FACT.dialog],
  ['nav', FACT.navigation],
  ['menu', FACT.list],
  ['aside', FACT.aside],
  ['footer', FACT.footer],
  ['header', FACT.header],
  ['form', FACT.form],
  ['search', FACT.form],
  ['main', FACT.main],
  ['article', FACT.article],
  ['figure', FACT.figure],
  ['ul', FACT.list],
  ['ol', FACT.list],
  ['dl', FACT.list],
  ['li', FACT.item],
  ['table', FACT.table],
  ['blockquote', FACT.quote],
  ['details', FACT.details],
  ['a', FACT.link],
  ['noscript', FACT.noscript],
])

const BY_ROLE: ReadonlyMap<string, number> = new Map([
  ['dialog', FACT.dialog],
  ['alertdialog', FACT.dialog],
  ['navigation', FACT.navigation],
  ['menu', FACT.navigation],
  ['menubar', FACT.navigation],
  ['toolbar', FACT.navigation],
  ['tablist', FACT.navigation],
  ['complementary', FACT.aside],
  ['contentinfo', FACT.footer],
  ['banner', FACT.header],
  ['search', FACT.form],
  ['form', FACT.form],
  ['main', FACT.main],
  ['article', FACT.article],
  ['figure', FACT.figure],
  ['list', FACT.list],
  ['listitem', FACT.item],
  ['table', FACT.table],
  ['tabpanel', FACT.tabPanel],
])

const BY_PROPERTY: ReadonlyMap<string, number> = new Map([
  ['articleBody', FACT.articleBody],
  ['comment', FACT.comment],
  ['suggestedAnswer', FACT.article],
  ['acceptedAnswer', FACT.article],
])

const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** What an element says about itself by its name and attributes. */
export interface Description {
  className: string
  id: string
  label: string
  facts: number
}

/**
 * Writes down what an element says about itself (not what its ancestors do). Its attributes are listed once and only
 * those that say something are read: to ask for a dozen of which an element has two takes longer than all the rest.
 */
export function describeElement(element: Element, tag: string, to: Description): void {
  to.facts = BY_TAG.get(tag) ?? 0
  if (!hasAttributes(element)) return
  for (const name of attributeNames(element)) {
    const value = READ.has(name) ? attribute(element, name) : null
    if (value !== null) addAttribute(element, name, value, to)
  }
}

const READ = new Set(
  'class id aria-label data-testid role itemprop aria-hidden inert aria-modal popover hidden style'.split(' '),
)

function addAttribute(element: Element, name: string, value: string, to: Description): void {
  if (name === 'class') to.className = value
  else if (name === 'id') to.id = value
  else if (name === 'aria-label') to.label = value
  else if (name === 'data-testid') to.label = attribute(element, 'aria-label') ?? value
  else to.facts |= factOf(name, value)
}

function factOf(name: string, value: string): number {
  if (name === 'role') return BY_ROLE.get(value) ?? 0
  if (name === 'itemprop') return BY_PROPERTY.get(value) ?? 0
  if (name === 'aria-hidden') return value === 'true' ? FACT.ariaHidden : 0
  if (name === 'aria-modal') return value === 'true' ? FACT.dialog : 0
  if (name === 'style') return HIDING_STYLE.test(value) ? FACT.hidden : 0
  if (name === 'inert') return FACT.ariaHidden
  return name === 'popover' ? FACT.dialog : FACT.hidden
}
