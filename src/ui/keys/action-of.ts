import { type ActionId, actions, actionsIn } from './actions.ts'
import { type Press, pressedKeys } from './pressed.ts'

/** Keys that the reader gave actions; an empty list is an action without keys. Others have those of the table. */
export type OwnKeys = Readonly<Record<string, readonly string[]>>

/** The keys of an action: the reader's, else the table's. */
export function keysOf(id: ActionId, own: OwnKeys): readonly string[] {
  return (Object.hasOwn(own, id) && own[id]) || actions[id].keys
}

/**
 * What a press of keys means, or null when it means nothing here.
 * @param focused the element that has the focus, within a shadow tree where there is one: who types gets what is typed
 */
export function actionOf(
  press: Press & Pick<KeyboardEvent, 'isComposing'>,
  own: OwnKeys,
  where: 'reader' | 'popup',
  focused: Element | null,
): ActionId | null {
  const keys = press.isComposing ? null : pressedKeys(press)
  if (keys === null || (isTyping(focused) && !keys.startsWith('Ctrl+') && keys !== 'Escape')) return null
  if (focused && needed.some((each) => each.keys.test(keys) && focused.matches(each.by))) return null
  return actionsIn(where).find((id) => keysOf(id, own).includes(keys)) ?? null
}

/** Keys that controls need for themselves. */
const needed = [
  { keys: /^(Shift\+)?( |Enter)$/, by: 'button, summary, select, input, a[href], audio, video, [role="button"]' },
  { keys: /^(Shift\+)?(Arrow\w+|Home|End|PageUp|PageDown)$/, by: 'input, select, audio, video, [role="radiogroup"] *' },
]

/** Kinds of input that take no letters. */
const silent = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'])

/** Whether what is typed goes into this element: a field, a list that jumps to letters, a text that can be edited. */
export function isTyping(element: Element | null): boolean {
  if (element instanceof HTMLInputElement) return !silent.has(element.type)
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return true
  return element instanceof HTMLElement && element.isContentEditable
}
