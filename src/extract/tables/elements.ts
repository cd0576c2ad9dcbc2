/**
 * Every element and attribute that may occur in an article. What is not named here is not built:
 * an unknown element is seen through (its text stays), an element with role `drop` goes with all it holds.
 */

/**
 * What compose does with an element.
 * - `flow`: stays, and holds paragraphs, lists, figures …
 * - `phrase`: stays, and holds one line of inline content (a paragraph, a heading)
 * - `mark`: inline, stays around its text
 * - `void`: stays, holds nothing
 * - `media`: handed to the code for pictures and embeds
 * - `math`: handed to the code for formulas
 * - `code`: handed to the code for listings, which keeps white space
 * - `picture`: only the pictures in it stay (a zoom button around a photo)
 * - `drop`: goes, with everything in it
 */
export type Role = 'flow' | 'phrase' | 'mark' | 'void' | 'media' | 'math' | 'code' | 'picture' | 'drop'

export interface ElementRule {
  role: Role
  /** Name in the new tree; old and presentational elements get their modern name. */
  name: string
  /** Attributes looked at, besides `id`, `lang` and `dir`. */
  attributes: readonly string[]
  /** Names the parent must have; elsewhere the element is seen through. */
  inside: readonly string[] | null
}

const none: readonly string[] = []

function rule(role: Role, name: string, attributes: readonly string[] = none, inside: readonly string[] | null = null) {
  return { role, name, attributes, inside }
}

function same(role: Role, names: string): [string, ElementRule][] {
  return names.split(' ').map((name) => [name, rule(role, name)])
}

const lists = ['ul', 'ol']
const rows = ['table', 'thead', 'tbody', 'tfoot']

export const elements: ReadonlyMap<string, ElementRule> = new Map<string, ElementRule>([
  ...same('flow', 'blockquote figure details'),
  ['ul', rule('flow', 'ul')],
  ['menu', rule('flow', 'ul')],
  ['dir', rule('flow', 'ul')],
  ['ol', rule('flow', 'ol', ['start', 'reversed', 'type'])],
  ['li', rule('flow', 'li', ['value'], lists)],
  ['dl', rule('flow', 'dl')],
  ['dt', rule('flow', 'dt', none, ['dl'])],
  ['dd', rule('flow', 'dd', none, ['dl'])],
  ['figcaption', rule('flow', 'figcaption', none, ['figure'])],
  ['summary', rule('phrase', 'summary', none, ['details'])],
  ['table', rule('flow', 'table')],
  ['caption', rule('phrase', 'caption', none, ['table'])],
  ['thead', rule('flow', 'thead', none, ['table'])],
  ['tbody', rule('flow', 'tbody', none, ['table'])],
  ['tfoot', rule('flow', 'tfoot', none, ['table'])],
  ['tr', rule('flow', 'tr', none, rows)],
  ['td', rule('flow', 'td', ['colspan', 'rowspan'], ['tr'])],
  ['th', rule('flow', 'th', ['colspan', 'rowspan', 'scope'], ['tr'])],

  ...same('phrase', 'p h1 h2 h3 h4 h5 h6'),

  ['a', rule('mark', 'a', ['href'])],
  ['abbr', rule('mark', 'abbr', ['title'])],
  ['acronym', rule('mark', 'abbr', ['title'])],
  ['time', rule('mark', 'time', ['datetime'])],
  ['bdo', rule('mark', 'bdo', ['dir'])],
  ...same('mark', 'b strong i em cite code dfn del ins kbd mark q s samp small sub sup u var bdi ruby rb rt rtc rp'),
  ['tt', rule('mark', 'code')],
  ['strike', rule('mark', 's')],

  ...same('void', 'br hr wbr'),
  ...same('media', 'img picture video audio iframe embed object svg canvas noscript amp-img amp-video amp-youtube'),
  ...same('math', 'math mjx-container'),
  ...same('code', 'pre listing xmp plaintext'),

  // A button says what can be done, not what the article says; photos are often wrapped in one to enlarge them.
  ['button', rule('picture', 'button')],
  // Scripts, styles and form fields never hold the article's text.
  ...same('drop', 'script style template link meta head title base noframes input select option optgroup datalist'),
  ...same('drop', 'textarea output progress meter param track source area map dialog'),
])

/** How the value of an attribute is read. */
export type AttributeKind = 'link' | 'integer' | 'text' | 'flag' | 'token'

export interface AttributeRule {
  /** Name of the property in hast. */
  property: string
  kind: AttributeKind
  /** For a token: the only values that are kept. */
  values?: readonly string[]
}

/** Attributes that are copied from the page, and how they are checked. Pictures and embeds set their own. */
export const attributes: ReadonlyMap<string, AttributeRule> = new Map<string, AttributeRule>([
  ['href', { property: 'href', kind: 'link' }],
  ['title', { property: 'title', kind: 'text' }],
  ['datetime', { property: 'dateTime', kind: 'text' }],
  ['start', { property: 'start', kind: 'integer' }],
  ['value', { property: 'value', kind: 'integer' }],
  ['reversed', { property: 'reversed', kind: 'flag' }],
  ['type', { property: 'type', kind: 'token', values: ['1', 'a', 'A', 'i', 'I'] }],
  ['colspan', { property: 'colSpan', kind: 'integer' }],
  ['rowspan', { property: 'rowSpan', kind: 'integer' }],
  ['scope', { property: 'scope', kind: 'token', values: ['row', 'col', 'rowgroup', 'colgroup'] }],
  ['dir', { property: 'dir', kind: 'token', values: ['ltr', 'rtl', 'auto'] }],
])

/** What ids of the page get in front of them, so that an id of the article never meets one of the view around it. */
export const idPrefix = 'lectern-'

/**
 * Elements of the new tree that may be inside one another; deeper ones are seen through. The deepest honest nesting
 * in the pages we looked at was 19 (answers quoted in answers); views and JSON walk the tree by recursion.
 */
export const deepest = 48

/** Marks (bold, links …) that may be inside one another in a line; honest pages use up to 5. */
export const mostMarks = 12
