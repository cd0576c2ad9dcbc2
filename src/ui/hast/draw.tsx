import type { Element, ElementContent, RootContent } from 'hast'
import { type ComponentChild, h } from 'preact'
import { type MessageName, messageLanguage, t } from '../../i18n.ts'
import { type Attributes, attributesOf } from './attributes.ts'
import { drawnElements, voidElements } from './elements.ts'
import { Link } from './Link.tsx'
import { Picture } from './Picture.tsx'
import { Scroller } from './Scroller.tsx'

/** How the article is shown, where popup and reader mode differ. */
export interface DrawContext {
  /** Where links lead: the popup opens tabs, reader mode is the page's own tab. */
  links: 'newTab' | 'sameTab'
  /**
   * Whether pictures may wait until they are scrolled to. Not in reader mode: on a page whose Content-Security-Policy
   * forbids pictures, Chromium lets ours load only when they need not wait.
   */
  lazyPictures: boolean
}

/**
 * Elements inside one another. The engine stops at 48 elements and 12 marks; below this the text is drawn without
 * further elements, so that no tree, however deep, can exhaust the stack.
 */
const deepest = 96

/**
 * Draws nodes of an article as Preact elements. Our own few lines rather than a library (the usual one is 10 KB):
 * the tree is ours, built by an allow-list, so there is nothing of HTML's variety to deal with here.
 */
export function draw(
  nodes: readonly (RootContent | ElementContent)[],
  context: DrawContext,
  depth = 0,
): ComponentChild[] {
  const drawn: ComponentChild[] = []
  for (const node of nodes) {
    if (node.type === 'text') drawn.push(node.value)
    else if (node.type === 'element') drawn.push(...drawElement(node, context, depth + 1))
  }
  return drawn
}

function drawElement(element: Element, context: DrawContext, depth: number): ComponentChild[] {
  const { tagName } = element
  if (depth > deepest) return [textOf(element)]
  const children = voidElements.has(tagName) ? [] : draw(element.children, context, depth)
  if (!drawnElements.has(tagName)) return children
  return [build(element, children, context)]
}

/** All text of an element, however deep it goes. */
function textOf(element: Element): string {
  const left: ElementContent[] = [element]
  let text = ''
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.type === 'text') text += node.value
    else if (node.type === 'element') left.push(...node.children.toReversed())
  }
  return text
}

function build(element: Element, children: ComponentChild[], context: DrawContext): ComponentChild {
  const attributes = attributesOf(element)
  const plain = h(element.tagName, attributes, children)
  switch (element.tagName) {
    case 'a':
      return (
        <Link attributes={attributes} opens={context.links}>
          {children}
        </Link>
      )
    case 'img':
      return <Picture attributes={attributes} lazy={context.lazyPictures} />
    case 'table':
      return <Scroller of="table">{plain}</Scroller>
    case 'pre':
      return <Scroller of="code">{plain}</Scroller>
    case 'math':
      return attributes.display === 'block' ? <Scroller of="formula">{plain}</Scroller> : plain
    case 'figure':
      return typeof attributes['data-embed'] === 'string' ? embed(attributes, children) : plain
    case 'video':
    case 'audio':
      return h(element.tagName, { ...attributes, controls: true, preload: 'none' }, children)
    default:
      return plain
  }
}

const kinds: Record<string, MessageName> = {
  video: 'embedVideo',
  audio: 'embedAudio',
  post: 'embedPost',
  map: 'embedMap',
  code: 'embedCode',
}

/** What the page shows in a frame: the engine's link to it, with a word for what it is. */
function embed(attributes: Attributes, children: ComponentChild[]): ComponentChild {
  const kind = kinds[String(attributes['data-embed'])] ?? 'embedOther'
  return h('figure', attributes, [
    ...children,
    <figcaption class="embed-kind" lang={messageLanguage()}>
      {t(kind)}
    </figcaption>,
  ])
}
