import type { Page } from 'puppeteer-core'

/** One thing as a screen reader meets it. Roles are ARIA names in both browsers; plain text has the role `text`. */
export interface AccessNode {
  role: string
  name: string
  children: AccessNode[]
}

/** A page, or something over it, looked at and used as a person does; closed shadow roots are seen too. */
export interface View {
  /** The accessibility tree, without nodes that only group. */
  tree(): Promise<AccessNode>
  /** Clicks the middle of the first thing of that role and name. Throws when there is none. */
  click(role: string, name: string): Promise<void>
  /** Presses keys together, as `Control+Equal`, `Escape`, `Tab`. Names are those of `KeyboardEvent.code` or `.key`. */
  press(keys: string): Promise<void>
  /** Writes a PNG. */
  screenshot(path: string): Promise<void>
  /**
   * Calls a function with the element of role `article`, in the page; it may use nothing from outside itself but the
   * argument, which goes there as JSON.
   */
  withArticle<T, A = null>(use: (article: Element, argument: A) => T, argument?: A): Promise<T>
}

/** The extension's popup. */
export interface Popup extends View {
  /** Calls a function in the popup's window; it may use nothing from outside itself. */
  evaluate<T>(run: () => T): Promise<T>
  isClosed(): Promise<boolean>
  close(): Promise<void>
}

/** A tab of the browser; as a View it is the page with reader mode over it, where that is open. */
export interface Tab extends View {
  page: Page
  /** Clicks the extension's icon in the toolbar as a person does, which gives it `activeTab`. */
  clickIcon(): Promise<void>
  /** `clickIcon`, then the popup it opens. */
  openPopup(): Promise<Popup>
  /** The popup that something else opened; waits for it. */
  popup(): Promise<Popup>
  /** Runs a command of the manifest, as its shortcut does. */
  command(name: string): Promise<void>
  /**
   * Chooses the extension's entry with this id from the context menu of the page, or of the element that a selector finds.
   */
  chooseFromMenu(id: string, on?: string): Promise<void>
  close(): Promise<void>
}

/** A real browser with the built extension in it. */
export interface ReadingBrowser {
  name: 'chromium' | 'firefox'
  /** Opens a fresh tab in front and loads the page; with `begun` it comes back when some of the page is there. */
  open(url: string, options?: { begun?: boolean }): Promise<Tab>
  /** Opens one of the extension's own pages in a tab, for instance its options. */
  openOwn(path: string): Promise<Tab>
  /** Opens a page of the browser itself, which no extension may look at. */
  openInternal(): Promise<Tab>
  /** Text on the clipboard, as plain text or in another of its forms. */
  clipboard(type?: 'text/plain' | 'text/html'): Promise<string>
  /** Folder that the browser saves files to, without asking. */
  downloads: string
  close(): Promise<void>
  /** Comes back when a person has closed the browser. */
  disconnected(): Promise<void>
  /** Addresses that the extension's own pages asked for outside the extension. Complete after `close`. */
  requests(): Promise<string[]>
}

export interface LaunchOptions {
  /** Path of the browser's program. */
  program: string
  /** Folder of the built extension. */
  extension: string
  headless?: boolean
  /** Language of the browser, as the folder of `public/_locales` is called; Chromium only, English when left out. */
  language?: string
  /** Value of DISPLAY, for a window on another screen than the machine's own. */
  display?: string
}

/** Milliseconds that something may take which a person would wait for; generous, since test machines are slow. */
export const patience = 20_000

/** Asks again and again until the answer is neither null, undefined nor false. Throws what it waited for. */
export async function until<T>(what: string, ask: () => Promise<T> | T): Promise<NonNullable<T>> {
  const end = Date.now() + patience
  for (;;) {
    const answer = await ask()
    if (answer !== null && answer !== undefined && answer !== false) return answer
    if (Date.now() > end) throw new Error(`Waited ${patience / 1000} s for ${what}.`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Goes to a page and comes back when it is loaded, or with `begun` when the first of it is there. */
export async function load(page: Page, url: string, begun: boolean): Promise<void> {
  const loading = page.goto(url)
  if (!begun) {
    await loading
    return
  }
  // A page that never ends loading is no fault here.
  loading.catch(() => {})
  const hasText = () => page.evaluate(() => location.href !== 'about:blank' && Boolean(document.body?.textContent))
  // While the old page goes away nothing can be asked.
  await until('the beginning of the page', () => hasText().catch(() => false))
}

/** Every node of a tree, in reading order. */
export function* nodes(tree: AccessNode): Generator<AccessNode> {
  yield tree
  for (const child of tree.children) yield* nodes(child)
}

/** The first node of that role, and of that name where one is given. */
export function findNode(tree: AccessNode, role: string, name?: string | RegExp): AccessNode | undefined {
  for (const node of nodes(tree)) {
    if (
      node.role === role &&
      (name === undefined || (name instanceof RegExp ? name.test(node.name) : node.name === name))
    )
      return node
  }
  return undefined
}

/** All text under a node, with white space folded. */
export function textOf(tree: AccessNode): string {
  const texts = [...nodes(tree)].filter(({ role }) => role === 'text').map(({ name }) => name)
  return texts.join(' ').replace(/\s+/g, ' ').trim()
}

/** Waits for a thing of that role and name to be there. */
export function seen(view: View, role: string, name?: string | RegExp): Promise<AccessNode> {
  return until(`${role} ${name ?? ''}`, async () => findNode(await view.tree(), role, name))
}

/** Waits until nothing of that role and name is there. */
export async function gone(view: View, role: string, name?: string | RegExp): Promise<void> {
  await until(`no ${role} ${name ?? ''}`, async () => findNode(await view.tree(), role, name) === undefined)
}
