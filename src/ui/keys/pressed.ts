/** What of a `KeyboardEvent` says which keys were pressed. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** The characters of keys that a keyboard for another script has in the same places: Korean ㅓ stands on J. */
const latin: readonly { code: RegExp; character: (code: string) => string }[] = [
  { code: /^Key[A-Z]$/, character: (code) => code.slice(3).toLowerCase() },
  { code: /^Digit\d$/, character: (code) => code.slice(5) },
]

/**
 * The keys of a press in the notation of the table of actions, as 'Ctrl++', 'j' or 'Shift+ArrowLeft'; null for a
 * modifier alone. Letters are small, whatever the lock of capitals; what a keyboard of another script writes counts
 * as the Latin letter in that place.
 */
export function pressedKeys(press: Press): string | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = press
  if (['Control', 'Meta', 'Alt', 'Shift', 'AltGraph', 'CapsLock', 'Dead', 'Unidentified', 'Process'].includes(key))
    return null
  const isCharacter = [...key].length === 1
  const name = isCharacter ? character(press) : key
  const isCommand = ctrlKey || metaKey
  const showsShift = shiftKey && (!isCharacter || /^[a-z ]$/.test(name))
  return `${isCommand ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${showsShift ? 'Shift+' : ''}${name}`
}

function character({ key, code }: Press): string {
  const ascii = /^[ -~]$/.test(key)
  return (ascii ? key : (latin.find((row) => row.code.test(code))?.character(code) ?? key)).toLowerCase()
}
