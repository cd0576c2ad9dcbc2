import type { Direction } from '../../article/article.ts'
import { metaNames } from '../tables/meta-names.ts'
import { rightToLeft, scripts } from '../tables/scripts.ts'
import { attribute, byTag } from './dom.ts'
import { firstMeta, type MetaTags } from './meta-tags.ts'

/** Text that is enough to know the script, in characters. */
const sampleSize = 2000
/** Share of letters that must be in a script for the page to be in one of its languages. */
const enough = 0.3
/** Letters that are too few to judge by. */
const fewest = 20
/** Share of other letters that a text in Latin letters may have, in names and quotes. */
const fewForeign = 0.02
const latinScript = scripts.find((script) => !script.languages.length)!

/** The BCP 47 tag of the text: what the page declares, unless its letters say otherwise. Null when neither tells. */
export function readLanguage(doc: Document, tags: MetaTags, linkedLang: string, sample: string): string | null {
  const root = byTag(doc, 'html')[0]
  const declared = [
    root ? attribute(root, 'lang') || attribute(root, 'xml:lang') : '',
    linkedLang,
    firstMeta(tags, metaNames.lang),
  ]
    .map(wellFormed)
    .filter((tag) => tag !== null)
  const script = scriptOf(sample)
  if (!script) return declared[0] ?? null
  const fitting = declared.find((tag) => script.languages.includes(tag.split('-', 1)[0]!.toLowerCase()))
  return (
    fitting ??
    script.likely ??
    declared.find(
      (tag) =>
        !scripts.some(
          (other) => other !== script && other.only && other.languages.includes(tag.split('-', 1)[0]!.toLowerCase()),
        ),
    ) ??
    null
  )
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

function scriptOf(sample: string): (typeof scripts)[number] | null {
  const text = sample.slice(0, sampleSize)
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters < fewest) return null
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (latin > letters * (1 - fewForeign)) return latinScript
  return (
    scripts.find((script) => (text.match(script.letters)?.length ?? 0) >= letters * (script.share ?? enough)) ?? null
  )
}

/** Which way the text runs, by its letters; by its language when there are too few. */
export function readDirection(lang: string | null, sample: string): Direction {
  const text = sample.slice(0, sampleSize)
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters < fewest) return rightToLeft.languages.includes((lang ?? '').split('-', 1)[0]!) ? 'rtl' : 'ltr'
  return (text.match(rightToLeft.letters)?.length ?? 0) > letters / 2 ? 'rtl' : 'ltr'
}
