/** How `read` treats an element, by its name. */
export const INLINE = 0
export const BLOCK = 1
export const SKIP = 2
export const MEDIA = 3
export const BREAK = 4
export const CONTROL = 5
export const MATH = 6
export const FRAME = 7
export type TagKind = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7

const NAMES: readonly { kind: TagKind; names: string; reason: string }[] = [
  {
    kind: BLOCK,
    reason: 'the HTML standard shows these as blocks, list items, table parts or form groups',
    names:
      'address article aside blockquote body caption center colgroup dd details dialog dir div dl dt fieldset figcaption ' +
      'figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext ' +
      'pre search section summary table tbody td tfoot th thead tr ul xmp slot',
  },
  {
    kind: SKIP,
    reason: 'no text of theirs is shown to a reader; noscript twins of lazy images are looked up by compose',
    names:
      'script style template noscript svg head meta link title base option optgroup datalist rp annotation ' +
      'annotation-xml noframes noembed map col param source track',
  },
  {
    kind: MEDIA,
    reason: 'shown by itself; what is inside is only a fallback',
    names: 'img picture video audio object embed canvas amp-img amp-video amp-youtube',
  },
  { kind: FRAME, reason: 'a frame of the same site can hold the article (blog.naver.com)', names: 'iframe frame' },
  { kind: MATH, reason: 'a formula is a medium, and its letters are text', names: 'math' },
  { kind: BREAK, reason: 'two in a row part paragraphs', names: 'br' },
  {
    kind: CONTROL,
    reason: 'forms tell comments, logins and newsletters from articles',
    names: 'input textarea select',
  },
]

/** Kind of every element that is not plain inline content; unknown names are inline, as in the browser. */
export const TAG_KINDS: ReadonlyMap<string, TagKind> = new Map(
  NAMES.flatMap(({ kind, names }) => names.split(' ').map((name) => [name, kind] as const)),
)
