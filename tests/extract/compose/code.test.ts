import { expect, test } from 'vitest'
import { composed } from './compose-page.ts'

const python = '<pre><code class="language-python">if x:\n    y = 1\nz = 2</code></pre>'

test.each([
  ['plain pre and code', '<pre><code class="language-python">if x:\n    y = 1\nz = 2\n</code></pre>'],
  ['lines broken by br', '<pre class="lang-python">if x:<br>    y = 1<br>z = 2</pre>'],
  [
    'spans with line numbers in between (Chroma)',
    `<div class="highlight"><pre class="chroma"><code class="language-python" data-lang="python"><span class="line"><span class="ln">1</span><span class="k">if</span> x:
</span><span class="line"><span class="ln">2</span>    y = 1
</span><span class="line"><span class="ln">3</span>z = 2
</span></code></pre></div>`,
  ],
  [
    'a table with the numbers in a column (Pygments)',
    `<div class="highlight-python"><table class="highlighttable"><tr><td class="linenos"><div class="linenodiv"><pre>1
2
3</pre></div></td><td class="code"><div class="highlight"><pre><span></span><span class="k">if</span> x:
    y = 1
z = 2
</pre></div></td></tr></table></div>`,
  ],
  [
    'a table with a row a line (GitHub, highlightjs-line-numbers)',
    `<table class="hljs-ln" data-lang="python"><tbody><tr><td class="hljs-ln-numbers" data-line-number="1">1</td><td class="hljs-ln-code">if x:</td></tr>
      <tr><td class="hljs-ln-numbers">2</td><td class="hljs-ln-code">    y = 1</td></tr>
      <tr><td class="hljs-ln-numbers">3</td><td class="hljs-ln-code">z = 2</td></tr></tbody></table>`,
  ],
  [
    'a div a line (SyntaxHighlighter)',
    `<div class="syntaxhighlighter python"><table><tbody><tr><td class="gutter"><div class="line number1">1</div><div class="line number2">2</div><div class="line number3">3</div></td>
    <td class="code"><div class="container"><div class="line number1"><code class="python keyword">if</code> <code class="python plain">x:</code></div><div class="line number2"><code class="python spaces">    </code><code>y = 1</code></div><div class="line number3"><code>z = 2</code></div></div></td></tr></tbody></table></div>`,
  ],
  [
    'inline elements that only a stylesheet breaks',
    '<pre class="hljs python"><code><span class="line">if x:</span><span class="line">    y = 1</span><span class="line">z = 2</span></code></pre>',
  ],
  [
    'a toolbar in it',
    '<pre class="brush: python; gutter: false"><div class="toolbar"><button>Copy</button></div>if x:\n    y = 1\nz = 2</pre>',
  ],
])('a listing as %s', (_, markup) => {
  expect(composed(`<p>Before it</p>${markup}`)).toBe(`<p>Before it</p>${python}`)
})

test('a listing without a language has none', () => {
  expect(composed('<pre class="wp-block-code"><code>a  b</code></pre>')).toBe('<pre><code>a  b</code></pre>')
})

test('empty lines inside stay, those around go', () => {
  expect(composed('<pre>\n\na\n\n\nb\n\n</pre>')).toBe('<pre><code>a\n\n\nb</code></pre>')
})

test('a div a line keeps its empty lines', () => {
  expect(composed('<pre><div>a</div><div><br></div><div></div><div>b</div></pre>')).toBe(
    '<pre><code>a\n\n\nb</code></pre>',
  )
})

test('code in a line stays in it', () => {
  expect(composed('<p>Call <code class="x">f(<var>n</var>)</code> or <tt>g</tt>; press <kbd>q</kbd></p>')).toBe(
    '<p>Call <code>f(<var>n</var>)</code> or <code>g</code>; press <kbd>q</kbd></p>',
  )
})

test('a listing is kept whole when only some of its lines were chosen', () => {
  const page = '<pre><div>first line</div><div>}</div><div>last line</div></pre>'
  expect(composed(page, { keep: (block) => block.text !== '}' })).toBe(
    '<pre><code>first line\n}\nlast line</code></pre>',
  )
})

test('the name of the language above a listing is its own already', () => {
  const listing = '<pre><code class="language-python">import os</code></pre>'
  expect(composed(`<p>See</p><div><div><span>Python</span></div>${listing}</div>`)).toBe(`<p>See</p>${listing}`)
  expect(composed(`<p>See</p><p>Rust</p>${listing}`)).toBe(`<p>See</p><p>Rust</p>${listing}`)
})

test('a listing in the middle of kept text is kept, one in a part that was left out is not', () => {
  const listing = '<div><div><button>Copy</button></div><pre><code>import os</code></pre></div>'
  const keep = (block: { text: string }) => block.text.startsWith('Kept')
  expect(composed(`<p>Kept before.</p>${listing}<p>Kept after.</p>`, { keep })).toBe(
    '<p>Kept before.</p><pre><code>import os</code></pre><p>Kept after.</p>',
  )
  expect(composed(`<p>Kept.</p><section><p>A comment.</p>${listing}</section>`, { keep })).toBe('<p>Kept.</p>')
})
