import { expect, test } from 'vitest'
import { composed } from './compose-page.ts'

const mathml =
  '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">x^2</annotation></semantics></math>'
const built = '<math alttext="x^2"><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow></math>'
const tex = '<code class="language-math math-inline">x^2</code>'

test.each([
  ['MathML of the page', mathml, built],
  [
    'KaTeX',
    `<span class="katex"><span class="katex-mathml">${mathml}</span><span class="katex-html" aria-hidden="true">x2</span></span>`,
    built,
  ],
  [
    'MediaWiki',
    `<span class="mwe-math-element"><span style="display: none;">${mathml}</span><img src="/x.svg" class="mwe-math-fallback-image-inline" alt="x^2"></span>`,
    built,
  ],
  [
    'MediaWiki without MathML',
    '<span class="mwe-math-element"><img src="/x.svg" class="mwe-math-fallback-image-inline" alt="x^2"></span>',
    tex,
  ],
  [
    'MathJax 3',
    `<mjx-container class="MathJax"><mjx-math aria-hidden="true">x2</mjx-math><mjx-assistive-mml>${mathml}</mjx-assistive-mml></mjx-container>`,
    built,
  ],
  [
    'MathJax 2',
    `<span class="MathJax_Preview">x2</span><span class="MathJax" id="E1-Frame"><nobr>x2</nobr><span class="MJX_Assistive_MathML">${mathml}</span></span><script type="math/tex">x^2</script>`,
    tex,
  ],
  ['MathJax 2 not yet run', '<script type="math/tex">x^2</script>', tex],
  ['a picture of TeX', '<img class="latex" src="https://s0.wp.com/latex.php?latex=x%5E2" alt="x^2">', tex],
])('a formula comes once: %s', (_, markup, expected) => {
  expect(composed(`<p>The square ${markup} grows.</p>`)).toBe(`<p>The square ${expected} grows.</p>`)
})

test('a formula on a line of its own keeps to it', () => {
  expect(
    composed(
      `<p>so</p><div class="katex-display"><span class="katex"><span class="katex-mathml">${mathml}</span><span class="katex-html">x2</span></span></div>`,
    ),
  ).toBe(`<p>so</p><p>${built}</p>`)
  expect(composed('<p>so</p><div>a<script type="math/tex; mode=display">x^2</script></div>')).toBe(
    '<p>so</p><p>a<code class="language-math math-display">x^2</code></p>',
  )
})

test('a formula may be all there is in a paragraph, before MathJax 2 has run', () => {
  expect(composed('<p>so</p><p><script type="math/tex; mode=display">x^2</script></p><p>and so on</p>')).toBe(
    '<p>so</p><p><code class="language-math math-display">x^2</code></p><p>and so on</p>',
  )
})

test('nothing but MathML is copied out of a formula', () => {
  const page =
    '<p>a <math href="javascript:alert(1)"><mi onclick="x()">x</mi><script>alert(1)</script><mtext><img src="x" onerror="alert(1)">t</mtext></math></p>'
  expect(composed(page)).toBe('<p>a <math><mi>x</mi><mtext>t</mtext></math></p>')
})

test('a formula of endless depth ends', () => {
  const deep = `${'<mrow>'.repeat(5000)}<mi>x</mi>${'</mrow>'.repeat(5000)}`
  expect(composed(`<p>a <math>${deep}</math></p>`)).toContain('<math><mrow>')
})
