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
  /** Attributes looked at besides `id`, `lang` and `dir`, as properties of hast. */
  attributes: readonly string[]
  /** Names the parent must have; elsewhere the element is seen through. */
  inside: readonly string[] | null
}

function rows(role: Role, names: string, attributes = '', inside = ''): [string, ElementRule][] {
  return names.split(' ').map((pair) => {
    const [old = '', name = old] = pair.split('>')
    return [old, { role, name, attributes: listed(attributes), inside: inside ? listed(inside) : null }]
  })
}

const listed = (words: string): string[] => words.split(' ').filter(Boolean)

/** Names parted by spaces; `old>new` is built under a new name. */
export const elements: ReadonlyMap<string, ElementRule> = new Map<string, ElementRule>([
  ...rows('flow', 'blockquote figure details ul menu>ul dir>ul dl table'),
  ...rows('flow', 'ol', 'start reversed type'),
  ...rows('flow', 'li', 'value', 'ul ol'),
  ...rows('flow', 'dt dd', '', 'dl'),
  ...rows('flow', 'figcaption', '', 'figure'),
  ...rows('phrase', 'summary', '', 'details'),
  ...rows('phrase', 'caption', '', 'table'),
  ...rows('flow', 'thead tbody tfoot', '', 'table'),
  ...rows('flow', 'tr', '', 'table thead tbody tfoot'),
  ...rows('flow', 'td th', 'colSpan rowSpan scope', 'tr'),
  ...rows('phrase', 'p h1 h2 h3 h4 h5 h6'),

  ...rows('mark', 'a', 'href'),
  ...rows('mark', 'abbr acronym>abbr', 'title'),
  ...rows('mark', 'time', 'dateTime'),
  ...rows('mark', 'bdo', 'dir'),
  ...rows('mark', 'b strong i em cite code dfn del ins kbd mark q s samp small sub sup u var bdi ruby rb rt rtc rp'),
  ...rows('mark', 'tt>code strike>s'),

  ...rows('void', 'br hr wbr'),
  ...rows('media', 'img picture video audio iframe embed object svg canvas noscript amp-img amp-video amp-youtube'),
  ...rows('math', 'math mjx-container'),
  ...rows('code', 'pre listing xmp plaintext'),

  // A button says what can be done, not what the article says; photos are often wrapped in one to enlarge them.
  ...rows('picture', 'button'),
  // Scripts, styles and form fields never hold the article's text.
  ...rows('drop', 'script style template link meta head title base noframes input select option optgroup datalist'),
  ...rows('drop', 'textarea output progress meter param track source area map dialog'),
])

/** How the value of an attribute is read; for a choice, the only values that are kept, parted by spaces. */
export type AttributeKind = 'link' | 'integer' | 'text' | 'flag' | `of ${string}`

/** Attributes that are copied from the page, by property of hast. Pictures and embeds set their own. */
export const attributes: Readonly<Record<string, AttributeKind>> = {
  href: 'link',
  title: 'text',
  dateTime: 'text',
  start: 'integer',
  value: 'integer',
  reversed: 'flag',
  type: 'of 1 a A i I',
  colSpan: 'integer',
  rowSpan: 'integer',
  scope: 'of row col rowgroup colgroup',
  dir: 'of ltr rtl auto',
}

/** What ids of the page get in front of them, so that an id of the article never meets one of the view around it. */
export const idPrefix = 'lectern-'

/**
 * Elements of the new tree that may be inside one another; deeper ones are seen through. The deepest honest nesting
 * in the pages we looked at was 19 (answers quoted in answers); views and JSON walk the tree by recursion.
 */
export const deepest = 48

/** Marks (bold, links …) that may be inside one another in a line; honest pages use up to 5. */
export const mostMarks = 12
