import { writeFileSync } from 'node:fs'
import type { InChrome } from './firefox-chrome.ts'
import { type AccessNode, until, type View } from './view.ts'

/** A node with the way to it from the root of its view, as places among brothers. */
interface PlacedNode extends AccessNode {
  path: number[]
  children: PlacedNode[]
}

interface RawNode {
  role: string
  name: string | null
  children: RawNode[]
}

/** Firefox's names of roles where they are not ARIA's. */
const ariaNames: Record<string, string> = {
  pushbutton: 'button',
  'toggle button': 'button',
  buttonmenu: 'button',
  'text leaf': 'text',
  statictext: 'text',
  graphic: 'img',
  entry: 'textbox',
  'list item': 'listitem',
  blockquote: 'blockquote',
  radiobutton: 'radio',
  checkbutton: 'checkbox',
}
/** Roles that only group. */
const grouping = new Set(['section', 'text container', 'whitespace', 'internal frame', 'text', 'listitem marker'])

function describe(raw: RawNode, path: number[]): PlacedNode[] {
  const children = raw.children.flatMap((child, index) => describe(child, [...path, index]))
  if (grouping.has(raw.role)) return children
  return [{ role: ariaNames[raw.role] ?? raw.role, name: raw.name ?? '', children, path }]
}

const service = `const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService)`

/** Code that gives the raw accessibility tree of a `<browser>` element, or null while there is none. */
const readTree = (browser: string) => `${service}
  const element = ${browser}
  const top = element && service.getAccessibleFor(element)
  const walk = (node) => ({
    role: service.getStringRole(node.role),
    name: node.name,
    children: Array.from({ length: node.childCount }, (_, index) => walk(node.getChildAt(index))),
  })
  return top ? walk(top) : null`

/** Code that goes down a path from the top of a `<browser>`'s tree and leaves `node` there. */
const goTo = (browser: string) => `${service}
  const top = service.getAccessibleFor(${browser})
  const node = argument.reduce((at, index) => at.getChildAt(index), top)`

function find(tree: PlacedNode, role: string, name: string): PlacedNode | undefined {
  if (tree.role === role && tree.name === name) return tree
  for (const child of tree.children) {
    const found = find(child, role, name)
    if (found) return found
  }
  return undefined
}

/**
 * Works an expression out beside the document of a `<browser>`. It may use the language, `document`, `getComputedStyle`,
 * `innerWidth` and `innerHeight`; closed shadow roots are open to it. Throws when nothing answers for 5 seconds, as a
 * popup does whose document was only just about to come.
 */
export function runInContent<T>(inChrome: InChrome, browser: string, expression: string): Promise<T> {
  const script = `{
    let reply
    const { document, innerWidth, innerHeight } = content
    const getComputedStyle = (element) => content.getComputedStyle(element)
    try { reply = { value: (${expression}) } } catch (error) { reply = { error: String(error) } }
    sendAsyncMessage('lectern-test', JSON.stringify(reply))
  }`
  return inChrome<T>(
    `const { messageManager } = ${browser}
    const text = await new Promise((resolve, reject) => {
      const take = ({ data }) => { messageManager.removeMessageListener('lectern-test', take); resolve(data) }
      messageManager.addMessageListener('lectern-test', take)
      setTimeout(() => reject(new Error('Nothing answers there.')), 5000)
      messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(argument), false)
    })
    const { value, error } = JSON.parse(text)
    if (error) throw new Error(error)
    return value`,
    script,
  )
}

/** An expression for the first element of role `article`, in closed shadow roots too, or null. */
const articleExpression = `(function find(root) {
  const article = root.querySelector('article, [role=article]')
  if (article && root !== content.document) return article
  for (const element of root.querySelectorAll('*')) {
    const inner = element.openOrClosedShadowRoot && find(element.openOrClosedShadowRoot)
    if (inner) return inner
  }
  return article
})(content.document)`

async function tree(inChrome: InChrome, browser: string): Promise<PlacedNode> {
  const raw = await inChrome<RawNode | null>(readTree(browser))
  const described = raw ? describe(raw, []) : []
  return described[0] ?? { role: 'document', name: '', children: [], path: [] }
}

/** What a mouse needs. */
interface Reaching {
  /** The middle of a thing, in CSS pixels of its view's window. */
  pointAt(role: string, name: string): Promise<{ x: number; y: number }>
  /** Brings a thing into the window, whatever scrolls. */
  scrollTo(role: string, name: string): Promise<void>
}

/** What Firefox's accessibility service and window can do with a `<browser>` element, which `browser` is code for. */
export function firefoxView(inChrome: InChrome, browser: string): Omit<View, 'press'> & Reaching {
  async function pathTo(role: string, name: string): Promise<number[]> {
    const node = find(await tree(inChrome, browser), role, name)
    if (!node) throw new Error(`There is no ${role} "${name}" to click.`)
    return node.path
  }
  return {
    tree: () => tree(inChrome, browser),
    async click(role, name) {
      await inChrome(`${goTo(browser)}; node.doAction(0)`, await pathTo(role, name))
    },
    async pointAt(role, name) {
      const place = `${goTo(browser)}
        const box = (of) => { const [x, y, width, height] = [{}, {}, {}, {}]
          of.getBoundsInCSSPixels(x, y, width, height)
          return { x: x.value, y: y.value, width: width.value, height: height.value } }
        const own = box(node), view = box(top)
        return { x: own.x - view.x + own.width / 2, y: own.y - view.y + own.height / 2 }`
      return inChrome<{ x: number; y: number }>(place, await pathTo(role, name))
    },
    async scrollTo(role, name) {
      const anywhere = `${goTo(browser)}; node.scrollTo(Ci.nsIAccessibleScrollType.SCROLL_TYPE_ANYWHERE)`
      await inChrome(anywhere, await pathTo(role, name))
    },
    async screenshot(path) {
      const png = await inChrome<string>(`const bitmap =
          await ${browser}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white')
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas')
        canvas.width = bitmap.width; canvas.height = bitmap.height
        canvas.getContext('2d').drawImage(bitmap, 0, 0)
        return canvas.toDataURL('image/png').split(',')[1]`)
      writeFileSync(path, Buffer.from(png, 'base64'))
    },
    async withArticle<T, A>(use: (article: Element, argument: A) => T, argument?: A) {
      await until('an article', () =>
        runInContent<boolean>(inChrome, browser, `!!${articleExpression}`).catch(() => false),
      )
      return runInContent<T>(inChrome, browser, `(${use})(${articleExpression}, ${JSON.stringify(argument ?? null)})`)
    },
  }
}
