import type { Element, ElementContent, Parents, Root } from 'hast'
import { isElement } from '../../article/hast.ts'
import { imageKey } from '../../article/same-image.ts'

/**
 * Leaves each picture in once: pages repeat them for small screens, as thumbnails and as clones in carousels.
 * The copy that has a caption stays, else the first.
 */
export function dropDuplicates(root: Root): void {
  const captioned = new Set<string>()
  eachPicture(root, false, (key, hasCaption) => {
    if (hasCaption) captioned.add(key)
  })
  const seen = new Set<string>()
  prune(root, false, (key, hasCaption) => {
    if (seen.has(key) || (captioned.has(key) && !hasCaption)) return false
    seen.add(key)
    return true
  })
}

function eachPicture(parent: Parents, inCaptioned: boolean, visit: (key: string, hasCaption: boolean) => void): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    if (child.tagName === 'img') visit(imageKey(String(child.properties.src)), inCaptioned)
    else eachPicture(child, inCaptioned || hasCaption(child), visit)
  }
}

/** Removes the pictures that `stays` says no to, with figures and links that held nothing else. */
function prune(parent: Parents, inCaptioned: boolean, stays: (key: string, hasCaption: boolean) => boolean): void {
  const kept: ElementContent[] = []
  for (const child of parent.children as ElementContent[]) {
    if (child.type === 'element') {
      const isImage = child.tagName === 'img'
      if (isImage && !stays(imageKey(String(child.properties.src)), inCaptioned)) continue
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
