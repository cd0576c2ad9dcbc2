import type { MessageName } from '../../i18n.ts'

/** One thing that a key does. */
export interface Action {
  /** What it does, in the sheet of keys and among the settings. */
  name: MessageName
  /**
   * Default keys, as `KeyboardEvent.key` names them, with `Ctrl+`, `Alt+` or `Shift+` before. `Ctrl+` is ⌘ too.
   * `Shift+` stands only before keys that write nothing ('Shift+ArrowLeft'): a question mark is '?', whatever it takes.
   */
  keys: readonly string[]
  /** Heading that it stands under. */
  group: ActionGroup
  /** Where it can be done. */
  where: 'both' | 'reader' | 'popup'
}

export type ActionGroup = 'text' | 'moving' | 'listening' | 'window'

/** Headings of the groups, in the order of the sheet. */
export const groups: Readonly<Record<ActionGroup, MessageName>> = {
  text: 'keysText',
  moving: 'keysMoving',
  listening: 'keysListening',
  window: 'keysWindow',
}

/**
 * Every action that has keys. No key stands twice where both could be meant, none is the browser's or a screen
 * reader's own; a test looks. Plain letters are quick to type and can be changed or switched off by who dictates.
 */
export const actions = {
  largerText: { name: 'largerText', keys: ['+', 'Ctrl++', 'Ctrl+='], group: 'text', where: 'both' },
  smallerText: { name: 'smallerText', keys: ['-', 'Ctrl+-', 'Ctrl+_'], group: 'text', where: 'both' },
  normalText: { name: 'normalText', keys: ['0', 'Ctrl+0'], group: 'text', where: 'both' },
  nextTheme: { name: 'nextTheme', keys: ['t'], group: 'text', where: 'both' },
  textSettings: { name: 'textSettings', keys: ['a'], group: 'text', where: 'both' },
  contents: { name: 'showContents', keys: ['o'], group: 'moving', where: 'reader' },
  nextParagraph: { name: 'nextParagraph', keys: ['j'], group: 'moving', where: 'reader' },
  previousParagraph: { name: 'previousParagraph', keys: ['k'], group: 'moving', where: 'reader' },
  screenDown: { name: 'screenDown', keys: [' '], group: 'moving', where: 'reader' },
  screenUp: { name: 'screenUp', keys: ['Shift+ '], group: 'moving', where: 'reader' },
  focus: { name: 'focus', keys: ['f'], group: 'moving', where: 'reader' },
  nextLine: { name: 'nextLine', keys: ['ArrowDown'], group: 'moving', where: 'reader' },
  previousLine: { name: 'previousLine', keys: ['ArrowUp'], group: 'moving', where: 'reader' },
  back: { name: 'backToText', keys: ['b'], group: 'moving', where: 'reader' },
  listen: { name: 'listen', keys: ['l'], group: 'listening', where: 'reader' },
  nextSentence: { name: 'nextSentence', keys: ['.'], group: 'listening', where: 'reader' },
  previousSentence: { name: 'previousSentence', keys: [','], group: 'listening', where: 'reader' },
  faster: { name: 'faster', keys: ['>'], group: 'listening', where: 'reader' },
  slower: { name: 'slower', keys: ['<'], group: 'listening', where: 'reader' },
  share: { name: 'share', keys: ['s'], group: 'window', where: 'both' },
  copyQuote: { name: 'copyQuote', keys: ['q'], group: 'window', where: 'both' },
  copyPassageLink: { name: 'copyPassageLink', keys: ['c'], group: 'window', where: 'both' },
  openReader: { name: 'readerMode', keys: ['r'], group: 'window', where: 'popup' },
  closeReader: { name: 'closeReader', keys: ['Escape'], group: 'window', where: 'reader' },
  showKeys: { name: 'showKeys', keys: ['?'], group: 'window', where: 'both' },
} as const satisfies Record<string, Action>

export type ActionId = keyof typeof actions

/** Ids of the table, in its order. */
export const actionIds = Object.keys(actions) as ActionId[]

/** The actions there are in the popup or in reader mode. */
export function actionsIn(where: 'reader' | 'popup'): ActionId[] {
  return actionIds.filter((id) => actions[id].where === 'both' || actions[id].where === where)
}
