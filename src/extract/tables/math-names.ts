/** Elements of MathML Core that may occur in an article, with the attributes that change what a formula says. */

export const mathElements: ReadonlySet<string> = new Set(
  (
    'math maction merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle ' +
    'msub msubsup msup mtable mtd mtext mtr munder munderover menclose mfenced mlabeledtr'
  ).split(' '),
)

export const mathAttributes: readonly string[] = (
  'display mathvariant stretchy accent accentunder columnspan rowspan linethickness displaystyle scriptlevel columnalign ' +
  'notation open close separators width fence separator largeop movablelimits'
).split(' ')

/** Elements of a formula that may be inside one another; what is deeper is left out. */
export const deepestMath = 40

/** Classes of a formula that holds MathML: KaTeX (beside a drawing of spans), MediaWiki (beside a picture). */
export const withMathMl: ReadonlySet<string> = new Set(['katex', 'mwe-math-element'])

/** MathJax 2: drawings, with the source in a script after them. */
export const mathJax2: ReadonlySet<string> = new Set(
  'MathJax MathJax_Display MathJax_SVG MathJax_SVG_Display MathJax_CHTML mjx-chtml MJXc-display'.split(' '),
)

/** MathJax 2: shown until the formula is typeset. */
export const mathPreview: ReadonlySet<string> = new Set(['MathJax_Preview'])

/** Classes and addresses of pictures whose alternative text is TeX. */
export const texPicture = /latex|mwe-math-fallback|tex\.s2cms|mathtex|equation_image|katex|math-image/i
