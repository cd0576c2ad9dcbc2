import type { PartRule } from './page-parts.ts'

/**
 * Every setting with its default: the type of the settings comes from this object, and what may stand in it from
 * `validation.ts`. Names stay for ever, or get a migration. Lengths are in per cent, so that a choice means the same
 * in every language: 100 is what the language asks for.
 */
export const defaults = {
  /** Text size of the article in CSS pixels, one of `textSizes`. */
  textSize: 18,
  /** Distance of lines, in per cent of what is good for the language. */
  lineHeight: 100,
  /** Width of the column, in per cent of what is good for the language (66 to 72 Latin letters). */
  columnWidth: 100,
  /** Added between letters, in per cent of the text size. */
  letterSpacing: 0,
  /** Added between words, in per cent of the text size. */
  wordSpacing: 0,
  /** How paragraphs are told apart: by a space between them, or by an indent of their first line as in books. */
  paragraphs: 'space' as 'space' | 'indent',
  /** The space between paragraphs, in per cent of the text size. */
  paragraphSpacing: 100,
  /** Whether lines end where words do, or at the edge of the column. */
  alignment: 'start' as 'start' | 'justify',
  /** When long words are divided: where lines are short or justified, always, or never. */
  hyphenation: 'auto' as 'auto' | 'always' | 'never',
  /** Typeface of the text; `auto` is a serif for Latin letters and what other scripts are read in. */
  face: 'auto' as 'auto' | 'serif' | 'sans' | 'mono' | 'legible' | 'dyslexia' | 'own',
  /** Name of an installed typeface, for `face: 'own'`. */
  ownFace: '',
  /** Typeface of Korean, Japanese and Chinese. */
  cjkFace: 'sans' as 'sans' | 'serif' | 'own',
  /** Name of an installed typeface, for `cjkFace: 'own'`. */
  ownCjkFace: '',
  /** Colours of the reading view. */
  theme: 'auto' as 'auto' | 'light' | 'sepia' | 'grey' | 'dark' | 'black' | 'contrast' | 'own',
  /** Colours for `theme: 'own'`, as `#rrggbb`: ground, text and links. */
  ownPaper: '#fdfcf9',
  ownInk: '#21201c',
  ownAccent: '#0a58a6',
  /** Whether pictures are darker where the ground is dark. */
  dimImages: false,
  /** Whether the outline stands beside the text where there is room. */
  outline: true,
  /** What is lit while the rest is dim. */
  focus: 'off' as 'off' | 'line' | 'threeLines' | 'fiveLines' | 'paragraph',
  /** The reader's own speed of reading, in per cent of what is usual in the language. */
  readingSpeed: 100,
  /** Speed of the voice that reads aloud, in per cent of its own. */
  speechSpeed: 100,
  /** The voice to read aloud with, by language (as `languageOf` gives it): the `voiceURI` of the browser's voice. */
  voices: {} as Readonly<Record<string, string>>,
  /** Whether a print has the addresses of links as notes at its end. */
  printLinks: true,
  /** Whether the place is kept where an article was left, on this machine. */
  keepPlaces: true,
  /** What becomes of parts of a page, as the reader wants it; chosen for one site at a time. */
  pageParts: [] as readonly PartRule[],
  /** Ids of share targets in the reader's order; those that are not in it follow. Empty: by language. */
  shareOrder: [] as readonly string[],
  /** Ids of share targets that are not offered. */
  shareHidden: [] as readonly string[],
  /** Share targets that the reader made: an id, a name and the template of an address. */
  ownTargets: [] as readonly { id: string; name: string; template: string }[],
  /** Host of the reader's Mastodon server; empty until it was asked for. */
  mastodonServer: '',
  /** What a click on the toolbar icon opens. */
  iconOpens: 'popup' as 'popup' | 'reader',
  /** Keys that the reader gave actions of `src/ui/keys/actions.ts`; an empty list is an action without keys. */
  keys: {} as Readonly<Record<string, readonly string[]>>,
}

export type Settings = typeof defaults
export type SettingName = keyof Settings
