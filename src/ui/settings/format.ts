import { messageLanguage } from '../../i18n.ts'
import type { SteppedName } from '../../settings/steps.ts'

/** A number of a setting for people: pixels as a bare number, everything else in per cent. */
export function formatted(name: SteppedName, value: number): string {
  const number = new Intl.NumberFormat(messageLanguage(), name === 'textSize' ? {} : { style: 'percent' })
  return number.format(name === 'textSize' ? value : value / 100)
}

/** The name of a language in the language of the interface, as 'Korean'; the tag itself when it has none. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(messageLanguage(), { type: 'language', fallback: 'code' }).of(tag) ?? tag
}
