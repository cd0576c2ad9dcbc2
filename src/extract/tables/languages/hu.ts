import type { LanguageWords } from './language-words.ts'

/** Hungarian. */
export const hu: LanguageWords = {
  months: 'január február március április május június július augusztus szeptember október november december',
}
