import { attribute, hasAttributes } from './dom.ts'

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

function attributeFacts(element: Element): number {
  let facts = 0
  const role = attribute(element, 'role')
  if (role !== null) facts |= BY_ROLE.get(role) ?? 0
  const property = attribute(element, 'itemprop')
  if (property !== null) facts |= BY_PROPERTY.get(property) ?? 0
  if (attribute(element, 'aria-hidden') === 'true' || attribute(element, 'inert') !== null) facts |= FACT.ariaHidden
  if (attribute(element, 'aria-modal') === 'true' || attribute(element, 'popover') !== null) facts |= FACT.dialog
  if (attribute(element, 'hidden') !== null) facts |= FACT.hidden
  const style = attribute(element, 'style')
  if (style !== null && HIDING_STYLE.test(style)) facts |= FACT.hidden
  return facts
}

/** Bits of `FACT` that hold for the element itself (not for its ancestors). */
export function elementFacts(element: Element, tag: string): number {
  const facts = BY_TAG.get(tag) ?? 0
  return hasAttributes(element) ? facts | attributeFacts(element) : facts
}
