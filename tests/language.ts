import { browser } from '../src/browser.ts'

/** Makes `t` answer in a language of `public/_locales`, as a browser in that language would. */
export function useLanguage(language: string): void {
  const i18n: object = browser.i18n
  Reflect.get(i18n, 'useLanguage')(language)
}
