/** A script, the languages that are written in it, and the one to take when the page names none of them. */
export interface Script {
  letters: RegExp
  languages: string[]
  /** Language to take when none of the declared ones fits; null when the script alone does not tell. */
  likely: string | null
  /** Languages of the list are written in no other script. */
  only: boolean
  /** Share of all letters that is enough; kana are mixed with Chinese characters, so few are enough. */
  share?: number
}

/** In the order they are tried. */
export const scripts: Script[] = [
  { letters: /\p{Script=Hangul}/gu, languages: ['ko'], likely: 'ko', only: true },
  {
    letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    languages: ['ja', 'ain'],
    likely: 'ja',
    only: true,
    share: 0.1,
  },
  { letters: /\p{Script=Han}/gu, languages: ['zh', 'yue', 'wuu', 'lzh', 'ja'], likely: 'zh', only: true },
  {
    letters: /\p{Script=Cyrillic}/gu,
    languages: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg', 'tt', 'ba', 'cv', 'uz', 'bs'],
    likely: 'ru',
    only: false,
  },
  { letters: /\p{Script=Hebrew}/gu, languages: ['he', 'iw', 'yi'], likely: 'he', only: true },
  {
    letters: /[پچژگ]/gu,
    languages: ['fa', 'ur', 'ps', 'sd', 'ckb', 'ug', 'ku'],
    likely: 'fa',
    only: true,
    share: 0.02,
  },
  {
    letters: /\p{Script=Arabic}/gu,
    languages: ['ar', 'fa', 'ur', 'ps', 'sd', 'ckb', 'ug', 'ku', 'az', 'arz', 'ary'],
    likely: 'ar',
    only: true,
  },
  { letters: /\p{Script=Greek}/gu, languages: ['el', 'grc'], likely: 'el', only: true },
  { letters: /\p{Script=Thai}/gu, languages: ['th'], likely: 'th', only: true },
  {
    letters: /\p{Script=Devanagari}/gu,
    languages: ['hi', 'mr', 'ne', 'sa', 'mai', 'kok', 'bho'],
    likely: 'hi',
    only: true,
  },
  { letters: /\p{Script=Bengali}/gu, languages: ['bn', 'as'], likely: 'bn', only: true },
  { letters: /\p{Script=Tamil}/gu, languages: ['ta'], likely: 'ta', only: true },
  { letters: /\p{Script=Telugu}/gu, languages: ['te'], likely: 'te', only: true },
  { letters: /\p{Script=Gujarati}/gu, languages: ['gu'], likely: 'gu', only: true },
  { letters: /\p{Script=Gurmukhi}/gu, languages: ['pa'], likely: 'pa', only: true },
  { letters: /\p{Script=Kannada}/gu, languages: ['kn'], likely: 'kn', only: true },
  { letters: /\p{Script=Malayalam}/gu, languages: ['ml'], likely: 'ml', only: true },
  { letters: /\p{Script=Sinhala}/gu, languages: ['si'], likely: 'si', only: true },
  { letters: /\p{Script=Georgian}/gu, languages: ['ka'], likely: 'ka', only: true },
  { letters: /\p{Script=Armenian}/gu, languages: ['hy'], likely: 'hy', only: true },
  { letters: /\p{Script=Ethiopic}/gu, languages: ['am', 'ti'], likely: 'am', only: true },
  { letters: /\p{Script=Khmer}/gu, languages: ['km'], likely: 'km', only: true },
  { letters: /\p{Script=Lao}/gu, languages: ['lo'], likely: 'lo', only: true },
  { letters: /\p{Script=Myanmar}/gu, languages: ['my'], likely: 'my', only: true },
  { letters: /\p{Script=Latin}/gu, languages: [], likely: null, only: false },
]

/** Letters and languages that run from right to left. */
export const rightToLeft = {
  letters: /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu,
  languages: ['ar', 'fa', 'he', 'iw', 'ur', 'ps', 'sd', 'ckb', 'ug', 'yi', 'dv', 'syr'],
}
