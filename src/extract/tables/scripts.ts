/** A script, what is written in it, and the language to take when the page names none of them. */
export interface Script {
  letters: RegExp
  /**
   * Scripts (ISO 15924) that languages which may be written so are usually written in, by Unicode CLDR; and such
   * languages (BCP 47) as are usually written in another one.
   */
  fits: readonly string[]
  /** Language to take when none of the declared ones fits; null when the script alone does not tell. */
  likely: string | null
  /** Share of all letters that is enough. */
  share: number
}

/** Share of letters that must be in a script for the page to be in one of its languages. */
const ENOUGH = 0.3

function script(name: string, likely: string | null, fits: string, share = ENOUGH): Script {
  return {
    letters: new RegExp(/^\w/.test(name) ? `\\p{Script=${name}}` : name, 'gu'),
    fits: fits.split(' '),
    likely,
    share,
  }
}

/** In the order they are tried. */
export const scripts: readonly Script[] = [
  script('Hangul', 'ko', 'Kore'),
  // Kana are mixed with Chinese characters, so few are enough.
  script('[\\p{Script=Hiragana}\\p{Script=Katakana}]', 'ja', 'Jpan ain', 0.1),
  script('Han', 'zh', 'Hans Hant Jpan'),
  script('Cyrillic', 'ru', 'Cyrl uz bs'),
  script('Hebrew', 'he', 'Hebr'),
  // Letters that Arabic itself does not have.
  script('[پچژگ]', 'fa', 'fa ur ps sd ckb ug ku', 0.02),
  script('Arabic', 'ar', 'Arab az ku'),
  script('Greek', 'el', 'Grek grc'),
  script('Thai', 'th', 'Thai'),
  script('Devanagari', 'hi', 'Deva'),
  script('Bengali', 'bn', 'Beng'),
  script('Tamil', 'ta', 'Taml'),
  script('Telugu', 'te', 'Telu'),
  script('Gujarati', 'gu', 'Gujr'),
  script('Gurmukhi', 'pa', 'Guru'),
  script('Kannada', 'kn', 'Knda'),
  script('Malayalam', 'ml', 'Mlym'),
  script('Sinhala', 'si', 'Sinh'),
  script('Georgian', 'ka', 'Geor'),
  script('Armenian', 'hy', 'Armn'),
  script('Ethiopic', 'am', 'Ethi'),
  script('Khmer', 'km', 'Khmr'),
  script('Lao', 'lo', 'Laoo'),
  script('Myanmar', 'my', 'Mymr'),
  // Many languages of the Cyrillic script are put into Latin letters too, and of some languages little is known.
  script('Latin', null, 'Latn Cyrl ?'),
]

/** Scripts that run from right to left, and their letters. */
export const rightToLeft = {
  letters: /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu,
  scripts: 'Arab Hebr Syrc Thaa Nkoo',
}
