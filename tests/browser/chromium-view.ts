import type { CDPSession, ElementHandle, KeyInput, Page, Protocol } from 'puppeteer-core'
import { type AccessNode, until, type View } from './view.ts'

type AXNode = Protocol.Accessibility.AXNode

/** Roles of Chromium's tree that only group, and the line boxes of text that StaticText already has. */
const grouping = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak'])
/** Chromium's own names where they are not ARIA's. */
const ariaNames: Record<string, string> = { RootWebArea: 'document', StaticText: 'text', image: 'img' }

function childrenOf(node: AXNode, byId: Map<string, AXNode>): AccessNode[] {
  return (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id)
    return child ? describe(child, byId) : []
  })
}

function describe(node: AXNode, byId: Map<string, AXNode>): AccessNode[] {
  const role = String(node.role?.value ?? 'none')
  const children = childrenOf(node, byId)
  if (node.ignored || grouping.has(role)) return children
  return [{ role: ariaNames[role] ?? role, name: String(node.name?.value ?? ''), children }]
}

/** The accessibility tree of the session's main frame. Closed shadow roots are in it. */
export async function accessTree(cdp: CDPSession): Promise<AccessNode> {
  const { nodes } = await cdp.send('Accessibility.getFullAXTree')
  const root = nodes[0]
  const described = root ? describe(root, new Map(nodes.map((node) => [node.nodeId, node]))) : []
  return described[0] ?? { role: 'document', name: '', children: [] }
}

/** The element of a role and name, in closed shadow roots too; null while there is none. */
export async function elementOf(page: Page, role: string, name?: string): Promise<ElementHandle<Element> | null> {
  const quoted = name === undefined ? '' : `[name=${JSON.stringify(name)}]`
  return page.$(`aria/${quoted}[role="${role}"]`)
}

/** Presses keys together, as `Control+Equal`; the last one is let go first. */
export async function pressKeys(page: Page, keys: string): Promise<void> {
  const all = keys.split('+') as KeyInput[]
  for (const key of all) await page.keyboard.down(key)
  for (const key of all.reverse()) await page.keyboard.up(key)
}

/** A puppeteer page in Chromium (a tab's or the popup's) as a View. */
export async function chromiumView(page: Page): Promise<View> {
  const cdp = await page.createCDPSession()
  return {
    tree: () => accessTree(cdp),
    async click(role, name) {
      const element = await elementOf(page, role, name)
      if (!element) throw new Error(`There is no ${role} "${name}" to click.`)
      await element.click()
    },
    press: (keys) => pressKeys(page, keys),
    async screenshot(path) {
      await page.screenshot({ path: path as `${string}.png` })
    },
    async withArticle<T, A>(use: (article: Element, argument: A) => T, argument?: A) {
      const article = await until('an article', () => elementOf(page, 'article'))
      const result = await article.evaluate(use as (article: Element, argument: unknown) => T, argument ?? null)
      return result as T
    },
  }
}
