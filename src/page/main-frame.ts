/** Part of the window that a frame fills at least when the page is little more than a frame around another page. */
const leastShare = 0.5

/**
 * The frame that fills most of the window. Its `url` is null when it has no address of its own, as frames have
 * that the page writes into.
 * @returns null when no frame fills half of the window
 */
export function mainFrame(document: Document): { url: string | null } | null {
  const view = document.defaultView
  if (!view) return null
  const least = leastShare * view.innerWidth * view.innerHeight
  for (const frame of document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame')) {
    if (shownArea(frame, view) >= least) return { url: /^https?:/.test(frame.src) ? frame.src : null }
  }
  return null
}

/** Square pixels of an element that would be in the window if it were scrolled to. */
function shownArea(element: Element, view: Window): number {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return 0
  const { width, height } = element.getBoundingClientRect()
  return Math.min(width, view.innerWidth) * Math.min(height, view.innerHeight)
}
