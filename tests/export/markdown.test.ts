import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { element, text } from '../../src/article/hast.ts'
import { plainText } from '../../src/article/plain-text.ts'
import { cleanLine, cleanText } from '../../src/export/clean-text.ts'
import { markdownFile } from '../../src/export/markdown/markdown.ts'
import { portable } from '../../src/export/portable.ts'
import { article } from '../ui/article.ts'
import { articleOf, domText, signs, slugs } from './articles.ts'
import { hostileArticle, hostileTexts } from './hostile.ts'
import { readMarkdown } from './read-markdown.ts'

/** Text both sides have: each draws marks of notes, ways back from them and formulas in its own way. */
function common(root: HTMLElement): string {
  const own = 'h1:first-of-type, .data-footnote-backref, #footnote-label, [data-footnote-ref], .language-math, math'
  for (const extra of root.querySelectorAll(own)) extra.remove()
  return signs(domText(root))
}

/** The article's own text, for comparison: what is written as a mark, a way back or a formula left out. */
function articleText(slug: string): string {
  const { body } = portable(articleOf(slug))
  const marks = /\[\d\]|\^(?=Veldt|Handbook|Osk)/g
  return signs(plainText({ ...body, children: body.children })).replace(marks, '')
}

/** Signs in any order: notes stand at the end of a Markdown page, wherever the article has them. */
const counted = (all: string) => [...all].sort().join('')

/** An article with this body, as Markdown without front matter and title. */
function markdown(...children: Parameters<typeof element>[2] & object): string {
  const file = markdownFile({ ...article, body: { type: 'root', children } })
  return file.slice(file.indexOf(`# ${article.title}\n\n`) + article.title.length + 4)
}

const p = (value: string) => element('p', {}, [text(value)])
const withFormulasOrNotes = ['wiki-footnotes-maths', 'maths-typeset', 'headings-notes-quotes']

describe('the Markdown file', () => {
  test.each(slugs.filter((slug) => !withFormulasOrNotes.includes(slug)))(
    'of %s has the text of the article',
    (slug) => {
      const { page } = readMarkdown(markdownFile(articleOf(slug)))
      expect(common(page.body)).toBe(articleText(slug))
    },
  )

  test('has notes where the article has notes', () => {
    const file = markdownFile(articleOf('wiki-footnotes-maths'))
    expect(file).toContain('in 1911[^1] and')
    expect(file).toContain('[^1]: Veldt, R. "On rows of lamps". *Annals of Light* 3 (1911), 41–58.')
    const { page } = readMarkdown(file)
    for (const formula of page.querySelectorAll('.language-math')) formula.remove()
    expect(page.querySelectorAll('[data-footnote-ref]')).toHaveLength(3)
    expect(page.querySelectorAll('.footnotes li')).toHaveLength(3)
    const words = common(page.body)
    const formula = signs(plainText(articleOf('wiki-footnotes-maths').body)).match(/B=B0.*?d2(?=whichstays)/)?.[0] ?? ''
    expect(formula).not.toBe('')
    expect(counted(words)).toBe(counted(articleText('wiki-footnotes-maths').replace(formula, '')))
  })

  test('has formulas as TeX', () => {
    const file = markdownFile(articleOf('maths-typeset'))
    expect(file).toContain('over a crest, $Q=bh^2$, grows')
    expect(file).toContain('has $Q = b h^2$ with')
    expect(markdownFile(articleOf('wiki-footnotes-maths'))).toContain(
      '$$\n  B=B_{0}\\sum _{k=1}^{n}{\\frac {1}{k^{2}d^{2}}}\n  $$',
    )
  })

  test('says what it is in front matter that YAML reads', () => {
    const known = { title: 'Votes: "yes" \\ #no', authors: ['Ann', 'Ben'], publishedTime: '2024-03-05', lang: 'en-GB' }
    const { facts } = readMarkdown(markdownFile({ ...article, ...known }))
    expect(facts).toEqual({
      title: known.title,
      author: known.authors,
      date: known.publishedTime,
      source: article.canonicalUrl,
      site: article.siteName,
      lang: known.lang,
    })
  })

  test.each(hostileTexts)('keeps %j as text', (hostile) => {
    const file = markdownFile(hostileArticle(hostile))
    const { facts, page } = readMarkdown(file)
    expect(facts?.title).toBe(cleanLine(hostile))
    expect(parseYaml(file.split('\n---\n')[0]!.slice(4))).toEqual(facts)
    expect(page.querySelectorAll('script, [onerror], [href^="javascript" i], [src^="javascript" i]')).toHaveLength(0)
    expect(page.querySelectorAll('h1')).toHaveLength(1)
    // The picture without an address is told by its words.
    expect(common(page.body).replace('unseen', '')).toBe(signs(plainText(portable(hostileArticle(hostile)).body)))
    expect([...page.images].map(({ alt }) => cleanLine(alt))).toEqual([cleanLine(cleanText(hostile))])
  })
})

describe('in Markdown', () => {
  test('a listing names its language and is as long as it was', () => {
    const code = '```\nlet a = `b`\n\n  indented'
    const listing = element('pre', {}, [element('code', { className: ['language-js'] }, [text(code)])])
    expect(markdown(listing)).toBe(`\`\`\`\`js\n${code}\n\`\`\`\`\n`)
  })

  test('a cell is one line, and a caption stands above', () => {
    const cell = element('td', {}, [p('one|two'), element('ul', {}, [element('li', {}, [text('three')])])])
    const table = element('table', {}, [
      element('caption', {}, [text('Hands')]),
      element('thead', {}, [element('tr', {}, [element('th', {}, [text('A')])])]),
      element('tbody', {}, [element('tr', {}, [cell])]),
    ])
    expect(markdown(table)).toBe('Hands\n\n| A |\n| - |\n| one\\|two<br>three |\n')
  })

  test('a folded part is one that viewers fold', () => {
    const summary = element('summary', {}, [text('More <b>')])
    expect(markdown(element('details', {}, [summary, p('inside')]))).toBe(
      '<details>\n<summary>More &lt;b&gt;</summary>\n\ninside\n\n</details>\n',
    )
  })

  test('a link that leads nowhere is its words', () => {
    expect(markdown(element('p', {}, [element('a', {}, [text('nowhere')])]))).toBe('nowhere\n')
  })

  test('a link to a place of the article leads to the page', () => {
    const link = element('a', { href: '#lectern-part two' }, [text('there')])
    const target = element('h2', { id: 'lectern-part two' }, [text('Part')])
    expect(markdown(element('p', {}, [link]), target)).toBe(
      '[there](https://packet.example/cannery#part%20two)\n\n## Part\n',
    )
  })

  test.each([
    [['msup', ['mi', 'x'], ['mn', '2']], '{x}^{2}'],
    [['mfrac', ['mi', 'a'], ['msqrt', ['mi', 'b']]], '\\frac{a}{\\sqrt{b}}'],
    [['munderover', ['mo', '∑'], ['mi', 'k'], ['mi', 'n']], '∑_{k}^{n}'],
    [['mtable', ['mtr', ['mtd', ['mn', '1']], ['mtd', ['mn', '0']]]], '\\begin{matrix}1 & 0\\end{matrix}'],
    [['mtext', '50 % of {a}'], '\\text{50 \\% of \\{a\\}}'],
    [['mrow', ['mi', 'sin'], ['mi', 'π']], '\\operatorname{sin}π'],
  ] as const)('MathML without a source is written in TeX: %j', (math, tex) => {
    type Shape = readonly [string, ...(Shape | string)[]]
    const build = ([name, ...children]: Shape): ReturnType<typeof element> =>
      element(
        name,
        {},
        children.map((child) => (typeof child === 'string' ? text(child) : build(child))),
      )
    const formula = element('math', {}, [build(math as Shape)])
    expect(markdown(element('p', {}, [text('so '), formula]))).toBe(`so $${tex}$\n`)
    expect(markdown(element('p', {}, [formula]))).toBe(`$$\n${tex}\n$$\n`)
  })
})
