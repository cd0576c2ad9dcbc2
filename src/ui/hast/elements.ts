/**
 * Elements the reading view draws as themselves. An element that isn't here is not drawn: its children take its place.
 * The engine builds nothing else either; the view keeps its own list so that no article, wherever it came from,
 * can put a script, a frame, a form or a style sheet into the page.
 */
export const drawnElements: ReadonlySet<string> = new Set(
  (
    'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote q cite pre code kbd samp var ' +
    'table caption colgroup col thead tbody tfoot tr th td figure figcaption img picture source video audio track ' +
    'a em strong b i u s del ins sub sup small mark abbr dfn time data ruby rb rt rp rtc br hr wbr bdi bdo span div ' +
    'section aside details summary address ' +
    'math mi mn mo ms mtext mspace mrow mfrac msqrt mroot msub msup msubsup munder mover munderover ' +
    'mmultiscripts mprescripts mtable mtr mtd mstyle mpadded mphantom menclose merror semantics'
  ).split(' '),
)

/** Elements that never have children, so that a stray child can't stop the drawing. */
export const voidElements: ReadonlySet<string> = new Set('img source track br hr wbr col'.split(' '))

/**
 * What every id of an article begins with. The engine puts it in front of the page's own ids, so that none of them
 * can take the place of an id of the view; an id without it is not drawn.
 */
export const idPrefix = 'lectern-'

/** hast properties every element may carry, besides `id`. */
export const commonProperties: ReadonlySet<string> = new Set(['lang', 'dir', 'title'])

/** Further hast properties, by element. Addresses among them are checked again before they are used. */
export const elementProperties: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'hrefLang'],
  audio: ['src'],
  blockquote: ['cite'],
  code: ['className'],
  col: ['span'],
  colgroup: ['span'],
  del: ['dateTime'],
  details: ['open'],
  figure: ['dataEmbed'],
  img: ['src', 'srcSet', 'sizes', 'alt', 'width', 'height'],
  ins: ['dateTime'],
  li: ['value'],
  math: ['display', 'alttext'],
  menclose: ['notation'],
  mfrac: ['linethickness'],
  mo: ['stretchy', 'fence', 'separator', 'form', 'largeop', 'movablelimits', 'lspace', 'rspace'],
  mspace: ['width', 'height', 'depth'],
  mtable: ['columnalign', 'rowspacing', 'columnspacing'],
  mtd: ['columnspan', 'rowspan', 'columnalign'],
  mi: ['mathvariant'],
  mover: ['accent'],
  munder: ['accentunder'],
  munderover: ['accent', 'accentunder'],
  mstyle: ['displaystyle', 'scriptlevel'],
  ol: ['start', 'reversed', 'type'],
  pre: ['className'],
  source: ['src', 'srcSet', 'sizes', 'type', 'media', 'width', 'height'],
  td: ['colSpan', 'rowSpan', 'headers', 'align'],
  th: ['colSpan', 'rowSpan', 'headers', 'scope', 'abbr', 'align'],
  time: ['dateTime'],
  track: ['src', 'kind', 'srcLang', 'label'],
  video: ['src', 'poster', 'width', 'height'],
}

/** Properties that hold an address. */
export const addressProperties: ReadonlySet<string> = new Set(['href', 'src', 'poster', 'cite'])
