import type { LanguageWords } from './language-words.ts'

/** Thai. */
export const th: LanguageWords = {
  before: 'เขียนโดย|ผู้เขียน|โดย',
  months: 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
}
