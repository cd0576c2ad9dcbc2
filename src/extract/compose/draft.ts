import type { Element as HastElement } from 'hast'
import type { Base } from './attributes.ts'

/** What is known while an article is built. */
export interface Draft extends Base {
  /** The page is shown in a window, so that the browser knows its styles. */
  live: boolean
  /** Title of the article: a heading that only repeats it is left out. */
  title: string
  /** For an element of the new tree, the element of the page it was made from. */
  origins: Map<HastElement, Element>
  /** Where the ids of the page are in the new tree. */
  anchors: Map<string, HastElement>
  /** True when a link leads to a place of the page itself: its target is looked up at the end. */
  linksInside: boolean
  /** Every picture that was built. */
  pictures: HastElement[]
  /** Ids met on elements that are not built: they go to the next one that is. */
  waitingIds: string[]
  /** Paragraphs that the page marks as captions of the picture before them. */
  captions: Set<HastElement>
}

export function newDraft(title: string, baseUrl: string, live: boolean): Draft {
  return {
    live,
    title,
    baseUrl,
    origins: new Map(),
    anchors: new Map(),
    linksInside: false,
    pictures: [],
    waitingIds: [],
    captions: new Set(),
  }
}

/** Says where an id of the page is now; of two elements with one id the first counts, as in browsers. */
export function addAnchor(draft: Draft, id: string, element: HastElement): void {
  if (!draft.anchors.has(id)) draft.anchors.set(id, element)
}

/** Gives the waiting ids to an element. */
export function settleIds(draft: Draft, element: HastElement): void {
  for (const id of draft.waitingIds) addAnchor(draft, id, element)
  draft.waitingIds.length = 0
}

/** Says what element of the page a picture was made from. @returns the picture */
export function addPicture(draft: Draft, picture: HastElement, origin: Element): HastElement {
  draft.pictures.push(picture)
  draft.origins.set(picture, origin)
  return picture
}
