import { sizeAfterKey } from '../ui/size-gestures.ts'
import { wrappedStop } from './focus.ts'
import type { Stage } from './stage.ts'

export interface KeyActions {
  close: () => void
  /** The size of the text now, and a way to change it. */
  textSize: () => number
  resize: (size: number) => void
}

/**
 * What keys do in reader mode, besides what the browser does by itself. The one place that deals with keys: seen from
 * the window all of them seem to come from the host, and listeners inside the dialog never get them.
 */
export function pressKey(event: KeyboardEvent, { shadow, dialog }: Stage, actions: KeyActions): void {
  if (event.isComposing) return
  // The share sheet is a dialog in the dialog.
  const inner = dialog.querySelector<HTMLDialogElement>('dialog[open]')
  if (event.key === 'Escape') {
    event.preventDefault()
    if (inner) inner.close()
    else actions.close()
    return
  }
  if (event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey) {
    const next = wrappedStop(inner ?? dialog, shadow.activeElement, event.shiftKey)
    if (!next) return
    event.preventDefault()
    next.focus()
    return
  }
  const size = sizeAfterKey(event, actions.textSize())
  if (size === null) return
  event.preventDefault()
  actions.resize(size)
}
