import { actionOf, type OwnKeys } from './action-of.ts'
import type { ActionId } from './actions.ts'
import type { Doing } from './doing.ts'

/** Where keys are pressed. */
export interface Keyboard {
  where: 'reader' | 'popup'
  /** What holds the view and its dialogs. */
  view: ParentNode
  /** The element that has the focus, within a shadow tree where there is one. */
  focused: () => Element | null
  own: () => OwnKeys
  doing: Doing
}

/** What may be done while a dialog holds everything else back. */
const behindDialogs: ReadonlySet<ActionId> = new Set(['largerText', 'smallerText', 'normalText', 'nextTheme'])

/** The dialog within a view that was opened last, if any. */
export function innerDialog(view: ParentNode): HTMLDialogElement | null {
  return [...view.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1) ?? null
}

/**
 * Does what a press of keys means. Escape closes the innermost dialog first; while one is open that holds everything
 * else back, only the text can be changed.
 */
export function pressAction(event: KeyboardEvent, { where, view, focused, own, doing }: Keyboard): void {
  const inner = innerDialog(view)
  if (event.key === 'Escape' && inner && !event.isComposing) {
    event.preventDefault()
    inner.close()
    return
  }
  const id = actionOf(event, own(), where, focused())
  if (id === null || (inner?.matches(':modal') && !behindDialogs.has(id))) return
  if (doing.do(id)) event.preventDefault()
}
