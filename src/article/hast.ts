import type { Element, ElementContent, Parents, Properties, Root, RootContent, Text } from 'hast'

declare module 'hast' {
  interface ElementData {
    /** Index in `PageTree.blocks` of the block an element stands for (the first one, where it holds several). */
    block?: number
  }
}

/** Any node that stands inside a root or an element. */
export type Content = RootContent | ElementContent

/** A new element. */
export function element(tagName: string, properties: Properties = {}, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children }
}

/** A new text node. */
export function text(value: string): Text {
  return { type: 'text', value }
}

export function isElement(node: Content | Root | undefined, tagName?: string): node is Element {
  return node?.type === 'element' && (tagName === undefined || node.tagName === tagName)
}

/** Calls `visit` for every element inside, parents first. Trees of articles are shallow, so recursion is safe. */
export function eachElement(parent: Parents, visit: (element: Element, parent: Parents) => void): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    visit(child, parent)
    eachElement(child, visit)
  }
}

/** All text inside, exactly as it stands in the tree. */
export function rawText(node: Content | Root): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  let all = ''
  for (const child of node.children) all += rawText(child)
  return all
}
