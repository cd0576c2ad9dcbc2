import { describe, expect, test } from 'vitest'
import { composed } from './compose-page.ts'

describe('headings', () => {
  test('start at h2 and leave no gaps', () => {
    expect(composed('<h1>A</h1><h4>B</h4><h6>C</h6><h4>D</h4><h2>E</h2><h1>F</h1>')).toBe(
      '<h2>A</h2><h3>B</h3><h4>C</h4><h3>D</h3><h3>E</h3><h2>F</h2>',
    )
  })

  test('the one that repeats the title is left out, whatever its quotes and dashes', () => {
    expect(composed('<h1>“Rain” – again</h1><p>Text</p>', { title: '"Rain" - again' })).toBe('<p>Text</p>')
    expect(composed('<h2>Rain</h2><p>Text</p>', { title: 'Snow' })).toBe('<h2>Rain</h2><p>Text</p>')
  })

  test('lose their permalinks and edit links', () => {
    expect(composed('<h2>Use <a href="#use" aria-hidden="true">#</a></h2>')).toBe('<h2>Use</h2>')
    expect(
      composed('<h2><a class="x" href="#use"><svg></svg></a>Use<a class="headerlink" href="#use">¶</a></h2>'),
    ).toBe('<h2>Use</h2>')
    expect(composed('<h2>Use<span class="mw-editsection">[<a href="/e">edit</a>]</span></h2>')).toBe('<h2>Use</h2>')
  })

  test('may say so by their role', () => {
    expect(composed('<div role="heading" aria-level="2">Part</div>')).toBe('<h2>Part</h2>')
  })

  test('may stand in buttons that open a part', () => {
    expect(composed('<h3><button>What does it cost?</button></h3><p>Nothing.</p>')).toBe(
      '<h2>What does it cost?</h2><p>Nothing.</p>',
    )
  })
})

describe('tables', () => {
  test('of a layout become paragraphs', () => {
    const page = '<table><tr><td><table><tr><td>Menu</td></tr></table></td><td>First.<br><br>Second.</td></tr></table>'
    expect(composed(page)).toBe('<p>Menu</p><p>First.</p><p>Second.</p>')
  })

  test('of data stay even without a heading', () => {
    expect(composed('<table><tr><td>Oak</td><td>231</td></tr><tr><td>Pear</td><td>228</td></tr></table>')).toBe(
      '<table><tbody><tr><td>Oak</td><td>231</td></tr><tr><td>Pear</td><td>228</td></tr></tbody></table>',
    )
  })

  test('that say they are for presentation become paragraphs', () => {
    expect(
      composed('<table role="presentation"><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>'),
    ).toBe('<p>a</p><p>b</p><p>c</p><p>d</p>')
  })

  test('keep empty cells, so that columns stay columns', () => {
    expect(composed('<table><tr><th></th><th>Sum</th></tr><tr><td>Oak</td><td>2</td></tr></table>')).toBe(
      '<table><tbody><tr><th></th><th>Sum</th></tr><tr><td>Oak</td><td>2</td></tr></tbody></table>',
    )
  })

  test('of data are kept whole when most of their cells were chosen', () => {
    const page = '<table><tr><th>Tree</th><th>Sum</th></tr><tr><td>Oak of the hill</td><td>2</td></tr></table>'
    expect(composed(page, { keep: (block) => block.text !== '2' })).toContain('<td>2</td>')
  })
})

describe('quotes', () => {
  const sentence = 'You cannot live in a memory, but a lobster can, said Maud Ellery at the meeting.'

  test('that only repeat the article are left out', () => {
    expect(
      composed(
        `<p>${sentence}</p><blockquote class="pull"><p>“You cannot live in a memory, but a lobster can”</p></blockquote>`,
      ),
    ).toBe(`<p>${sentence}</p>`)
    expect(composed(`<aside class="pullquote">You cannot live in a memory</aside><p>${sentence}</p>`)).toBe(
      `<p>${sentence}</p>`,
    )
  })

  test('that say something of their own stay', () => {
    const page = `<p>${sentence}</p><blockquote><p>We will go on asking what the survey cost.</p></blockquote>`
    expect(composed(page)).toBe(page)
  })
})

describe('lines', () => {
  test('a line across the page stays between the parts it parts', () => {
    expect(composed('<hr><p>a</p><hr><p>b</p><div><hr></div>')).toBe('<p>a</p><hr><p>b</p>')
  })

  test('forms, buttons and what only screen readers hear are left out', () => {
    const page = `<p>Read <a href="/x">this<span class="sr-only"> (opens in a new window)</span></a>
      <button>Share</button><input value="mail"><select><option>1</option></select><span hidden>h</span><span style="display: none">n</span>.</p>`
    expect(composed(page)).toBe('<p>Read <a href="https://news.example/x">this</a> .</p>')
  })

  test('white space is sane: no indents, no doubles, none before the end', () => {
    expect(composed('<p>&nbsp;&nbsp;&nbsp;　 One\n\n   two <b> three </b> four </p><p>&nbsp;</p><p> </p>')).toBe(
      '<p>One two <b>three </b>four</p>',
    )
  })

  test('ruby, sub- and superscript stay', () => {
    const page = '<p><ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby> H<sub>2</sub>O x<sup>2</sup></p>'
    expect(composed(page)).toBe(page)
  })

  test('a part in another language or direction says so, once', () => {
    const page =
      '<html lang="en"><body><div lang="en"><p dir="rtl" lang="ar">سلام</p><blockquote lang="fr"><p>Oui</p></blockquote><p>He said <i lang="la">ave</i>.</p></div>'
    expect(composed(page)).toBe(
      '<p dir="rtl" lang="ar">سلام</p><blockquote lang="fr"><p>Oui</p></blockquote><p>He said <i lang="la">ave</i>.</p>',
    )
  })

  test('text directly in a list is an item of it', () => {
    expect(composed('<ul>One<li>Two</li></ul>')).toBe('<ul><li>One</li><li>Two</li></ul>')
  })

  test('an item outside of a list is a paragraph', () => {
    expect(composed('<div><li>One</li></div><dd>Two</dd>')).toBe('<p>One</p><p>Two</p>')
  })
})
