import type { Tab } from '../browser/view.ts'

declare global {
  interface Window {
    /** Changes of the page's tree since `watch`, without those of reader mode's own element. */
    lecternTestChanges?: string[]
  }
}

/** Everything about a page that reading it must leave alone. */
export interface PageState {
  html: string
  scroll: number[]
  focus: string
  selection: string
  fields: string[]
  url: string
}

export function stateOf(tab: Tab): Promise<PageState> {
  return tab.page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    scroll: [scrollX, scrollY],
    focus: document.activeElement?.id ?? '',
    selection: String(getSelection()),
    fields: [...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value),
    url: location.href,
  }))
}

/** Begins to write down every change of the page's tree. A page that is loaded anew has nothing written down. */
export async function watch(tab: Tab): Promise<void> {
  await tab.page.evaluate(() => {
    const changes: string[] = []
    window.lecternTestChanges = changes
    const own = (node: Node) => node.nodeName === 'LECTERN-READER'
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        const nodes = [...addedNodes, ...removedNodes]
        if (own(target) || (nodes.length > 0 && nodes.every(own))) continue
        changes.push(`${type} of ${target.nodeName} ${attributeName ?? nodes.map(({ nodeName }) => nodeName)}`)
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  })
}

/** What `watch` has written down; null when the page was loaded anew since. */
export function changesOf(tab: Tab): Promise<string[] | null> {
  return tab.page.evaluate(() => window.lecternTestChanges ?? null)
}
