import { afterEach, describe, expect, test } from 'vitest'
import type { PageTree } from '../../../src/extract/page-tree.ts'
import { FACT } from '../../../src/extract/read/facts.ts'
import { readPage } from '../../../src/extract/read/read-page.ts'

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')
const texts = (tree: PageTree): string[] => tree.blocks.map((block) => block.text)
const read = (html: string): PageTree => readPage(parse(html), { url: 'https://example.org/a' })

describe('blocks', () => {
  test('are runs of inline content between block boundaries', () => {
    expect(texts(read('<div>one <b>two</b><p>three</p>four<ul><li>five<li>six</ul></div>'))).toEqual([
      'one two',
      'three',
      'four',
      'five',
      'six',
    ])
  })

  test('fold white space as a reader sees it', () => {
    expect(texts(read('<p>\n  a\n b&nbsp;&nbsp;c <i> d</i>\t<b>e</b>\n</p>'))).toEqual(['a b c d e'])
  })

  test('end at two line breaks, not at one', () => {
    expect(texts(read('<p>a<br>b<br>\n<br>c<br><br><br>d</p>'))).toEqual(['a b', 'c', 'd'])
  })

  test('keep apart what an inline element with a block inside holds', () => {
    const tree = read('<p>a <span>b <i>c</i><br><br>d</span> e</p>')
    expect(texts(tree)).toEqual(['a', 'b c', 'd', 'e'])
    expect(tree.blocks.map((block) => block.parent.tag)).toEqual(['p', 'span', 'span', 'p'])
  })

  test('name first and last node as children of the same element', () => {
    const { blocks } = read('<div><a href=x><div>a</div>b <i>c</i> d</a><em>e</em> f<p>g</p></div>')
    for (const { first, last, parent } of blocks) {
      expect(first.parentNode).toBe(parent.element)
      expect(last.parentNode).toBe(parent.element)
    }
  })

  test('count letters in links, buttons and bold text', () => {
    const [block] = read('<p>ab <a href="/x">cde <b>f</b></a><button>gh</button> <a name=n>i</a></p>').blocks
    expect(block).toMatchObject({ length: 9, linkLength: 4, strongLength: 1, buttonLength: 2, links: 1 })
  })

  test('exist for media without text', () => {
    const tree = read('<figure><picture><source><img src=a></picture><figcaption>b</figcaption></figure>')
    expect(tree.blocks.map(({ text, media }) => [text, media])).toEqual([
      ['', 1],
      ['b', 0],
    ])
  })

  test('leave out scripts, styles and templates', () => {
    expect(texts(read('<style>a</style><script>b</script><template>c</template><svg><text>d</text></svg>e'))).toEqual([
      'e',
    ])
  })

  test('come from noscript when the page has nearly nothing else', () => {
    const long = 'A topic that is served to readers without scripts. '.repeat(30).trim()
    expect(texts(read(`<p>Loading</p><noscript><p>${long}</p></noscript>`))).toContain(long)
    expect(texts(read(`<p>${long}</p><noscript><p>Please turn on scripts.</p></noscript>`))).toEqual([long])
  })
})

describe('containers', () => {
  test('come in document order, parents first, and only where there is something inside', () => {
    const tree = read('<main><div></div><section><p>a</p></section><p>b</p></main>')
    expect(tree.containers.map(({ tag, depth }) => `${tag}${depth}`)).toEqual([
      'body0',
      'main1',
      'section2',
      'p3',
      'p2',
    ])
    expect(tree.containers.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4])
  })

  test('know their facts and form fields', () => {
    const tree = read(
      '<form><div role=dialog aria-hidden=true>a<input><input type=hidden></div><textarea></textarea>b</form>',
    )
    const [, form, dialog] = tree.containers
    expect(form).toMatchObject({ tag: 'form', controls: 1 })
    expect(dialog).toMatchObject({ controls: 1, facts: FACT.dialog | FACT.ariaHidden })
  })
})

describe('any page', () => {
  test('is read truly though its form fields are named like DOM properties', () => {
    const names = ['firstChild', 'nextSibling', 'nodeType', 'localName', 'body', 'getAttribute', 'childNodes']
    const fields = names.map((name) => `<input name=${name}>`).join('')
    const tree = read(
      `<form name=body>${fields}<p>a</p></form><form name=querySelector><img name=defaultView></form><p>b</p>`,
    )
    expect(texts(tree).filter((text) => text !== '')).toEqual(['a', 'b'])
  })

  test('may be nested ten thousand levels deep', () => {
    const doc = parse('')
    let at: Element = doc.body
    for (let i = 0; i < 10_000; i++) at = at.appendChild(doc.createElement(i % 2 ? 'div' : 'span'))
    at.textContent = 'bottom'
    expect(texts(readPage(doc))).toEqual(['bottom'])
  })

  test('may have a hundred thousand siblings', () => {
    expect(read('<p>a</p>'.repeat(100_000)).blocks.length).toBe(100_000)
  })

  test('may be empty', () => {
    expect(read('')).toMatchObject({ blocks: [], live: false })
  })

  test('is not changed', () => {
    const doc = parse('<p>a<br><br>b</p><noscript><p>c</p></noscript>')
    const before = doc.documentElement.outerHTML
    readPage(doc)
    expect(doc.documentElement.outerHTML).toBe(before)
  })
})

describe('a live page', () => {
  const added: Element[] = []
  afterEach(() => added.splice(0).forEach((element) => void element.remove()))
  const show = (html: string): HTMLElement => {
    const host = document.createElement('section')
    host.innerHTML = html
    document.body.append(host)
    added.push(host)
    return host
  }
  const containerOf = (text: string) => readPage(document).blocks.find((block) => block.text === text)?.parent

  test('tells what is not rendered, and what lies over the page', () => {
    show('<div style="display:none"><p>gone</p></div><div style="position:fixed"><p>over</p></div><p>here</p>')
    expect(containerOf('gone')?.layout.rendered).toBe(false)
    expect(containerOf('over')?.parent?.layout).toEqual({ rendered: true, overlay: true })
    expect(containerOf('here')?.layout).toEqual({ rendered: true, overlay: false })
  })

  test('is read through open shadow roots and their slots', () => {
    const host = show('<div><p>slotted</p></div>').firstElementChild!
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>shadow</p><slot></slot>'
    expect(texts(readPage(document))).toEqual(expect.arrayContaining(['shadow', 'slotted']))
  })

  test('is read through frames of the same site', async () => {
    const frame = document.createElement('iframe')
    frame.srcdoc = '<p>in the frame</p>'
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
    document.body.append(frame)
    added.push(frame)
    await loaded
    expect(texts(readPage(document))).toContain('in the frame')
  })
})
