import type { Element, ElementContent, Parents, Root } from 'hast'
import { eachElement, isElement } from '../../article/hast.ts'
import { imageKey } from '../../article/same-image.ts'
import { eachBlock } from './flow.ts'

/**
 * Leaves each picture in once: pages repeat them for small screens, as thumbnails and as clones in carousels.
 * The copy that has a caption stays, else the first.
 * @param pictures every `img` that was built
 */
export function dropDuplicates(root: Root, pictures: readonly Element[]): void {
  if (new Set(pictures.map(keyOf)).size === pictures.length) return
  const captioned = new Set<string>()
  eachBlock(root, (figure) => {
    if (hasCaption(figure)) eachElement(figure, (inner) => inner.tagName === 'img' && captioned.add(keyOf(inner)))
  })
  const seen = new Set<string>()
  prune(root, false, (key, inCaptioned) => {
    if (seen.has(key) || (captioned.has(key) && !inCaptioned)) return false
    seen.add(key)
    return true
  })
}

function keyOf(image: Element): string {
  return imageKey(String(image.properties.src))
}

/** Removes the pictures that `stays` says no to, with figures and links that held nothing else. */
function prune(parent: Parents, inCaptioned: boolean, stays: (key: string, inCaptioned: boolean) => boolean): void {
  const kept: ElementContent[] = []
  for (const child of parent.children as ElementContent[]) {
    if (child.type === 'element') {
      const isImage = child.tagName === 'img'
      if (isImage && !stays(keyOf(child), inCaptioned)) continue
      if (!isImage && holdsContent(child)) {
        prune(child, inCaptioned || hasCaption(child), stays)
        if (child.children.every((inner) => isElement(inner, 'figcaption'))) continue
      }
    }
    kept.push(child)
  }
  parent.children = kept
}

function holdsContent(element: Element): boolean {
  return element.properties.dataEmbed === undefined && element.children.length > 0
}

function hasCaption(element: Element): boolean {
  return element.tagName === 'figure' && element.children.some((child) => isElement(child, 'figcaption'))
}
