/**
 * Events that bubble from reader mode would reach the page's own listeners on its document: they would see what is
 * typed and clicked, and pages that scroll by themselves would keep ours from scrolling.
 */
const kept = [
  ...['beforeinput', 'input', 'change', 'click', 'auxclick', 'dblclick', 'contextmenu', 'copy', 'cut', 'paste'],
  ...[
    'mousedown',
    'mouseup',
    'pointerdown',
    'pointerup',
    'pointermove',
    'wheel',
    'touchstart',
    'touchmove',
    'touchend',
  ],
  ...['dragstart', 'drop', 'focusin', 'focusout', 'selectstart'],
]

/** Stops the events of reader mode at its border. Listeners that the page has in the capture phase still see them. */
export function shieldEvents(host: HTMLElement, signal: AbortSignal): void {
  for (const name of kept) host.addEventListener(name, (event) => event.stopPropagation(), { passive: true, signal })
}

/**
 * Takes all keys while reader mode is open, before the page's listeners on its document; what the browser does with a
 * key by itself (typing, scrolling, pressing a button) happens all the same. After the end the keys that are still down
 * stay ours until they are released, so that the page never sees the end of a press whose beginning it did not see.
 */
export function shieldKeys(target: Window, press: (event: KeyboardEvent) => void, end: AbortSignal): void {
  const down = new Set<string>()
  const done = new AbortController()
  const options = { capture: true, signal: done.signal }
  const finish = () => {
    if (end.aborted && down.size === 0) done.abort()
  }
  const onDown = (event: KeyboardEvent) => {
    if (end.aborted && !(event.repeat && down.has(event.code))) return
    down.add(event.code)
    event.stopImmediatePropagation()
    if (!end.aborted) press(event)
  }
  const onUp = (event: KeyboardEvent) => {
    const ours = down.delete(event.code) || !end.aborted
    if (ours) event.stopImmediatePropagation()
    finish()
  }
  target.addEventListener('keydown', onDown, options)
  target.addEventListener('keyup', onUp, options)
  target.addEventListener('keypress', (event) => !end.aborted && event.stopImmediatePropagation(), options)
  // A key that is released in another window is never reported here.
  target.addEventListener('blur', () => down.clear() ?? finish(), { signal: done.signal })
  end.addEventListener('abort', finish)
}
