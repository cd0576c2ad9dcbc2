/** What the Tab key stops at. */
const stops =
  'a[href], button:not(:disabled), input:not(:disabled), textarea, select, summary, audio, video, [tabindex]:not([tabindex="-1"])'

/**
 * Where Tab goes from the first or the last stop of a dialog: to the other end. Without this it would go to the page's
 * body, which has nothing to offer while reader mode is open.
 * @returns null where the browser finds the next stop by itself
 */
export function wrappedStop(dialog: HTMLElement, active: Element | null, backwards: boolean): HTMLElement | null {
  const all = [...dialog.querySelectorAll<HTMLElement>(stops)].filter(isStop)
  const first = all[0]
  const last = all.at(-1)
  if (!first || !last) return null
  if (active === dialog) return backwards ? last : null
  if (active === null || !dialog.contains(active)) return backwards ? last : first
  if (active === first && backwards) return last
  return active === last && !backwards ? first : null
}

/** Of a group of radio buttons only the chosen one is a stop. */
function isStop(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement && element.type === 'radio') return element.checked
  return element.checkVisibility({ visibilityProperty: true })
}
