/** Milliseconds. Pages that never finish loading must not hold the reader, and half a page should not be shown. */
export const patience = {
  /**
   * So long without a change, a page that is still loading counts as stalled. Longer than the gaps between packets
   * of a slow line (round trips of mobile networks are 50 to 300 ms), short enough not to be felt as hanging.
   */
  quiet: 400,
  /** A page that keeps changing is read after this time, whatever it does. */
  busy: 1500,
  /** Who waits for more of a page is answered after this time at the latest, so that nothing waits for ever. */
  more: 30_000,
} as const

/** Resolves when the page is worth reading: its text has arrived, or it stalled, or it has been at it for long. */
export async function settled(document: Document): Promise<void> {
  if (document.readyState !== 'loading') return
  const end = new AbortController()
  await Promise.race([parsed(document, end.signal), quiet(document, end.signal), after(patience.busy, end.signal)])
  end.abort()
}

/**
 * Resolves when something was added to a page that is still loading, or when its loading came to a step or an end.
 * @returns whether the page is being left: its loading is broken off then, which a page can't tell from its end
 */
export async function moreArrived(document: Document): Promise<{ left: boolean }> {
  if (document.readyState === 'complete') return { left: false }
  const end = new AbortController()
  const changed = change(document, end.signal).then(() => settled(document))
  const more = Promise.race([step(document, end.signal), changed, after(patience.more, end.signal)])
  const left = await Promise.race([leaving(document, end.signal).then(() => true), more.then(() => false)])
  end.abort()
  return { left }
}

async function parsed(document: Document, signal: AbortSignal): Promise<void> {
  while (document.readyState === 'loading' && !signal.aborted) await step(document, signal)
}

/** The next change of `readyState`. */
function step(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    document.addEventListener('readystatechange', () => resolve(), { once: true, signal })
  })
}

/** Listens only while the page loads: a page that somebody listens on so is not kept for going back to. */
function leaving(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    document.defaultView?.addEventListener('beforeunload', () => resolve(), { once: true, signal })
  })
}

function change(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => observe(document, signal, resolve))
}

function quiet(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let timer = setTimeout(resolve, patience.quiet)
    observe(document, signal, () => {
      clearTimeout(timer)
      timer = setTimeout(resolve, patience.quiet)
    })
    signal.addEventListener('abort', () => clearTimeout(timer))
  })
}

function observe(document: Document, signal: AbortSignal, callback: () => void): void {
  const observer = new MutationObserver(callback)
  observer.observe(document, { childList: true, subtree: true, characterData: true })
  signal.addEventListener('abort', () => observer.disconnect())
}

function after(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => clearTimeout(timer))
  })
}
