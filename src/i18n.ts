import type english from '../public/_locales/en/messages.json'
import { browser } from './browser.ts'

/** Name of a message in `public/_locales/<lang>/messages.json`. */
export type MessageName = keyof typeof english

/**
 * A text in the language of the browser.
 * @param name which text
 * @param values what stands for $1, $2 … in it, in that order
 */
export function t(name: MessageName, ...values: (string | number)[]): string {
  return browser.i18n.getMessage(name, values.map(String))
}

/** BCP 47 tag of the language that `t` answers in, for `lang` attributes and number formats. */
export function messageLanguage(): string {
  return t('language')
}
