import type { LanguageWords } from './language-words.ts'

/** Hebrew. */
export const he: LanguageWords = {
  before: 'מאת',
  weak: 'כתב|כתבה',
  months:
    'בינואר|ינואר בפברואר|פברואר במרץ|מרץ|במרס|מרס באפריל|אפריל במאי|מאי ביוני|יוני ביולי|יולי באוגוסט|אוגוסט בספטמבר|ספטמבר באוקטובר|אוקטובר בנובמבר|נובמבר בדצמבר|דצמבר',
}
