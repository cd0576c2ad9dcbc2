import type english from '../public/_locales/en/messages.json'
import { browser } from './browser.ts'

/** Name of a message in `public/_locales/<lang>/messages.json`. */
export type MessageName = keyof typeof english

/**
 * A text in the language of the browser.
 * @param name which text
 * @param values what stands for $1, $2 … in it, in that order; numbers are written as the language writes them
 */
export function t(name: MessageName, ...values: (string | number)[]): string {
  const words = values.map((value) => (typeof value === 'number' ? written(value) : value))
  return browser.i18n.getMessage(name, words)
}

function written(value: number): string {
  return new Intl.NumberFormat(messageLanguage()).format(value)
}

/** BCP 47 tag of the language that `t` answers in, for `lang` attributes and number formats. */
export function messageLanguage(): string {
  return t('language')
}

/** Scripts that run from right to left and that somebody may translate the interface to. */
const rightToLeft = new Set(['Arab', 'Hebr'])

/** Direction of the language that `t` answers in. */
export function messageDirection(): 'ltr' | 'rtl' {
  return rightToLeft.has(new Intl.Locale(messageLanguage()).maximize().script ?? '') ? 'rtl' : 'ltr'
}

/** Attributes of an element with words of ours that stands within an article. */
export function inMessageLanguage(): { lang: string; dir: 'ltr' | 'rtl' } {
  return { lang: messageLanguage(), dir: messageDirection() }
}
