import type { InChrome } from './firefox-chrome.ts'

interface Key {
  key: string
  code: string
  keyCode: number
}

/** Keys that are no letters, under the name a test or a manifest gives them. */
const named: Record<string, Key> = {
  Alt: { key: 'Alt', code: 'AltLeft', keyCode: 18 },
  Shift: { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
  Control: { key: 'Control', code: 'ControlLeft', keyCode: 17 },
  Ctrl: { key: 'Control', code: 'ControlLeft', keyCode: 17 },
  Command: { key: 'Meta', code: 'MetaLeft', keyCode: 224 },
  Escape: { key: 'Escape', code: 'Escape', keyCode: 27 },
  Tab: { key: 'Tab', code: 'Tab', keyCode: 9 },
  Enter: { key: 'Enter', code: 'Enter', keyCode: 13 },
  Equal: { key: '=', code: 'Equal', keyCode: 61 },
  Minus: { key: '-', code: 'Minus', keyCode: 173 },
  Digit0: { key: '0', code: 'Digit0', keyCode: 48 },
}

function keyOf(name: string): Key {
  return named[name] ?? { key: name, code: `Key${name.toUpperCase()}`, keyCode: name.toUpperCase().charCodeAt(0) }
}

/**
 * Presses keys together (`Control+Equal`, `Alt+Shift+R`) in Firefox's own window, so that whatever has the focus gets
 * them, Firefox's shortcuts too.
 */
export async function pressInWindow(inChrome: InChrome, keys: string): Promise<void> {
  await inChrome(
    `const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
    input.beginInputTransactionForTests(window)
    const events = argument.map((key) => new window.KeyboardEvent('', key))
    for (const event of events) input.keydown(event)
    for (const event of events.reverse()) input.keyup(event)`,
    keys.split('+').map(keyOf),
  )
}
