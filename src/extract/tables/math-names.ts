/** Elements of MathML Core that may occur in an article, with the attributes that change what a formula says. */

export const mathElements: ReadonlySet<string> = new Set(
  (
    'math maction merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle ' +
    'msub msubsup msup mtable mtd mtext mtr munder munderover menclose mfenced mlabeledtr'
  ).split(' '),
)

export const mathAttributes: readonly string[] = [
  'display',
  'mathvariant',
  'stretchy',
  'accent',
  'accentunder',
  'columnspan',
  'rowspan',
  'linethickness',
  'displaystyle',
  'scriptlevel',
  'columnalign',
  'notation',
  'open',
  'close',
  'separators',
  'width',
  'fence',
  'separator',
  'largeop',
  'movablelimits',
]

/** Elements of a formula that may be inside one another; beyond that its text is joined. */
export const deepestMath = 40

/** Classes of a typeset formula, by the program that made it. */
export const mathClasses = {
  /** KaTeX: MathML and a drawing of spans side by side. */
  katex: 'katex',
  /** MathJax 2: drawings, with the source in a script after them. */
  mathJax: [
    'MathJax',
    'MathJax_Display',
    'MathJax_SVG',
    'MathJax_SVG_Display',
    'MathJax_CHTML',
    'mjx-chtml',
    'MJXc-display',
  ],
  /** MathJax 2: shown until the formula is typeset. */
  preview: 'MathJax_Preview',
  /** MediaWiki: hidden MathML beside a picture. */
  wiki: 'mwe-math-element',
} as const

/** Classes and addresses of pictures whose alternative text is TeX. */
export const texPictures: readonly string[] = [
  'latex',
  'mwe-math-fallback',
  'tex.s2cms',
  'mathtex',
  'equation_image',
  'katex',
  'math-image',
]
