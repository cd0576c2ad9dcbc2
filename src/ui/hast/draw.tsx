import type { Element, ElementContent, RootContent } from 'hast'
import { type ComponentChild, h, type JSX } from 'preact'
import { inMessageLanguage, type MessageName, t } from '../../i18n.ts'
import { CodeBox } from '../aids/code/CodeBox.tsx'
import { TableBox } from '../aids/tables/TableBox.tsx'
import { attributesOf } from './attributes.ts'
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
  /** What reader mode does with parts of the article; the popup has no room for it. */
  aids?: DrawAids | undefined
}

/** Given from outside, so that the popup does not load what it has no use for. */
export interface DrawAids {
  /** A picture that opens over the window. */
  enlargeable: (picture: JSX.Element, alt: string) => JSX.Element
  /** The player for what a link to something embedded leads to, where we know one. */
  player: (link: string, name: string) => JSX.Element | null
  /** Is told that a link to a place in the article was followed; true when nothing is left to do. */
  follow: (link: HTMLAnchorElement, target: HTMLElement) => boolean
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
  const children = voidElements.has(tagName) ? [] : draw(element.children, contextIn(element, context), depth)
  if (!drawnElements.has(tagName)) return children
  return [build(element, children, context)]
}

/** A picture in a link leads where the link does; one with several sources is enlarged as a whole. */
function contextIn({ tagName }: Element, context: DrawContext): DrawContext {
  return context.aids && (tagName === 'a' || tagName === 'picture') ? { ...context, aids: undefined } : context
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
        <Link attributes={attributes} opens={context.links} follow={context.aids?.follow}>
          {children}
        </Link>
      )
    case 'img':
      return enlargeable(element, <Picture attributes={attributes} lazy={context.lazyPictures} />, context)
    case 'picture':
      return enlargeable(element, plain, context)
    case 'table':
      return <TableBox draw={() => h(element.tagName, attributes, draw(element.children, context))} />
    case 'pre':
      return <CodeBox>{plain}</CodeBox>
    case 'math':
      return attributes.display === 'block' ? <Scroller of="formula">{plain}</Scroller> : plain
    case 'figure':
      return typeof attributes['data-embed'] === 'string' ? embed(element, children, context) : plain
    case 'abbr':
      return capitals.test(textOf(element)) ? h('abbr', { ...attributes, class: 'capitals' }, children) : plain
    case 'video':
    case 'audio':
      return h(element.tagName, { ...attributes, controls: true, preload: 'none' }, children)
    default:
      return plain
  }
}

/** An abbreviation that is set in small capitals, where the face has them: nothing but capitals, NATO and not Dr. */
const capitals = /^[\p{Lu}\d.&]{2,}$/u

const kinds: Record<string, MessageName> = {
  video: 'embedVideo',
  audio: 'embedAudio',
  post: 'embedPost',
  map: 'embedMap',
  code: 'embedCode',
}

/** What the page shows in a frame: the engine's link to it, with a word for what it is, and its player where we know one. */
function embed(element: Element, children: ComponentChild[], context: DrawContext): ComponentChild {
  const attributes = attributesOf(element)
  const kind = kinds[String(attributes['data-embed'])] ?? 'embedOther'
  const link = element.children.find((child) => child.type === 'element' && child.tagName === 'a')
  const address = link?.type === 'element' ? String(link.properties.href) : ''
  return h('figure', attributes, [
    ...children,
    <figcaption class="embed-kind" {...inMessageLanguage()}>
      {t(kind)}
    </figcaption>,
    context.aids?.player(address, textOf(element).trim() || t(kind)),
  ])
}

function enlargeable(element: Element, picture: JSX.Element, { aids }: DrawContext): ComponentChild {
  return aids ? aids.enlargeable(picture, altOf(element)) : picture
}

function altOf({ tagName, properties, children }: Element): string {
  if (tagName === 'img') return String(properties.alt ?? '')
  const image = children.find((child) => child.type === 'element' && child.tagName === 'img')
  return image?.type === 'element' ? altOf(image) : ''
}
