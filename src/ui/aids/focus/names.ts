import type { MessageName } from '../../../i18n.ts'
import type { FocusMode } from './line-focus.ts'

/** What each choice of light is called. */
export const focusNames = {
  off: 'focusOff',
  line: 'focusLine',
  threeLines: 'focusThreeLines',
  fiveLines: 'focusFiveLines',
  paragraph: 'focusParagraph',
} as const satisfies Record<FocusMode, MessageName>
