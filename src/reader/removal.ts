/** Calls back when the page takes an element of the document element away, by itself or with all its content. */
export function onRemoved(element: Element, callback: () => void, signal: AbortSignal): void {
  const { ownerDocument: document } = element
  const observer = new MutationObserver(() => {
    if (!element.isConnected && wasThere) callback()
    wasThere = element.isConnected
  })
  let wasThere = element.isConnected
  observer.observe(document, { childList: true })
  observer.observe(document.documentElement, { childList: true })
  signal.addEventListener('abort', () => observer.disconnect())
}
