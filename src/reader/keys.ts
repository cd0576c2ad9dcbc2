import { innerDialog, type Keyboard, pressAction } from '../ui/keys/press.ts'
import { wrappedStop } from './focus.ts'
import type { Stage } from './stage.ts'

/** What takes keys before everything else: true for a key that was taken. */
export interface KeyTaker {
  first: (event: KeyboardEvent) => boolean | undefined
}

/**
 * What keys do in reader mode, besides what the browser does by itself. The one place that deals with keys: seen from
 * the window all of them seem to come from the host, and listeners inside the dialog never get them.
 */
export function pressKey(
  event: KeyboardEvent,
  { shadow, dialog }: Stage,
  { first, ...keyboard }: Pick<Keyboard, 'own' | 'doing'> & KeyTaker,
): void {
  if (event.isComposing) return
  if (first(event)) {
    event.preventDefault()
    return
  }
  if (event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey) {
    const inner = innerDialog(dialog)
    const next = wrappedStop(inner?.matches(':modal') ? inner : dialog, shadow.activeElement, event.shiftKey)
    if (!next) return
    event.preventDefault()
    next.focus()
    return
  }
  pressAction(event, { ...keyboard, where: 'reader', view: dialog, focused: () => shadow.activeElement })
}
