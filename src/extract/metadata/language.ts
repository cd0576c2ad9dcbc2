import type { Direction } from '../../article/article.ts'
import type { PageTree, Selection } from '../page-tree.ts'
import { byTag } from '../read/dom.ts'
import { metaNames } from '../tables/meta-names.ts'
import { rightToLeft, type Script, scripts } from '../tables/scripts.ts'
import { attribute } from './dom.ts'
import { firstMeta, type MetaTags } from './meta-tags.ts'
import { sampleText } from './sample.ts'

/** Letters that are too few to judge by. */
const fewest = 20
/** Share of other letters that a text in Latin letters may have, in names and quotes. */
const fewForeign = 0.02
const latinScript = scripts.at(-1)!

/** The BCP 47 tag of the text, null when unknown, and which way it runs. */
export interface Language {
  lang: string | null
  dir: Direction
}

/** What the page declares, unless the letters of its text say otherwise. */
export function readLanguage(
  doc: Document,
  tags: MetaTags,
  linkedLang: string,
  tree: PageTree,
  selection: Selection | undefined,
): Language {
  const root = byTag(doc, 'html')[0]
  const declared = [
    root ? attribute(root, 'lang') || attribute(root, 'xml:lang') : '',
    linkedLang,
    firstMeta(tags, metaNames.lang),
  ]
    .map(wellFormed)
    .filter((tag) => tag !== null)
  const sample = sampleText(tree, selection)
  const { letters, foreign } = countLetters(sample)
  const isLatin = foreign <= letters * fewForeign
  const script = letters < fewest ? null : isLatin ? latinScript : scriptOf(sample, letters)
  const lang = script ? languageOf(script, declared) : (declared[0] ?? null)
  if (!script) return { lang, dir: lang && rightToLeft.scripts.includes(usualScript(lang)) ? 'rtl' : 'ltr' }
  const leftward = isLatin ? 0 : (sample.match(rightToLeft.letters)?.length ?? 0)
  return { lang, dir: leftward > letters / 2 ? 'rtl' : 'ltr' }
}

/** The script a language is usually written in, by its tag (BCP 47); "?" when that is not known. */
const usualScript = (tag: string): string => new Intl.Locale(tag).maximize().script ?? '?'

function languageOf({ fits, likely }: Script, declared: string[]): string | null {
  const fitting = declared.find((tag) => fits.includes(usualScript(tag)) || fits.includes(tag.split('-', 1)[0]!))
  return fitting ?? likely
}

/** The tag in its usual form (`ko`, `pt-BR`), null when it is none. */
function wellFormed(tag: string): string | null {
  const plain = tag
    .trim()
    .split(/[,;.@\s]/)[0]!
    .replace(/_/g, '-')
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(plain)) return null
  try {
    return Intl.getCanonicalLocales(plain)[0] ?? null
  } catch {
    return null
  }
}

function scriptOf(text: string, letters: number): Script | null {
  return scripts.find((script) => (text.match(script.letters)?.length ?? 0) >= letters * script.share) ?? null
}

/** Code points: accented Latin letters, the end of Latin, and the marks and symbols that all scripts share. */
const firstAccented = 0xc0
const beyondLatin = 0x250
const shared = { from: 0x2000, to: 0x2bff }

/** Counts letters, and those of other scripts than Latin; by ranges of code points, which is enough for shares. */
function countLetters(text: string): { letters: number; foreign: number } {
  let latin = 0
  let foreign = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < firstAccented) latin += isAsciiLetter(code) ? 1 : 0
    else if (code < beyondLatin) latin++
    else if (code < shared.from || code > shared.to) foreign++
  }
  return { letters: latin + foreign, foreign }
}

const isAsciiLetter = (code: number): boolean => (code > 64 && code < 91) || (code > 96 && code < 123)
