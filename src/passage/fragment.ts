import { barrier, blockEnd } from './page-text.ts'
import { isWordEdge } from './word-edges.ts'

/** The parts of a text fragment, as text. */
export interface Fragment {
  prefix?: string
  start: string
  end?: string
  suffix?: string
}

/** Where a fragment leads in a page's text: from the first character to the one after the last. */
export interface Stretch {
  from: number
  to: number
}

/** A page's text made ready to be searched as browsers search it. */
export class SearchedText {
  readonly #folded: string

  constructor(readonly text: string) {
    this.#folded = folded(text)
  }

  /**
   * Where a browser goes with this fragment: the first place that fits, by the rules of the specification
   * (https://wicg.github.io/scroll-to-text-fragment/, "find a range from a text directive").
   */
  find(fragment: Fragment): Stretch | null {
    const parts = mapParts(fragment, folded)
    for (let from = 0; ; ) {
      const begin = this.#begin(parts, from)
      if (!begin) return null
      const to = this.#end(parts, begin.at + parts.start.length)
      if (to !== null) return { from: begin.at, to }
      if (parts.end && !parts.suffix) return null
      from = begin.next
    }
  }

  /** The next place where the first words stand as they have to, and where to look after that. */
  #begin({ prefix, start, end, suffix }: Fragment, from: number): { at: number; next: number } | null {
    const whole = Boolean(end) || !suffix
    if (!prefix) {
      const at = this.#search(start, from, true, whole)
      return at < 0 ? null : { at, next: at + 1 }
    }
    for (let next = from; ; ) {
      const before = this.#search(prefix, next, true, false)
      if (before < 0) return null
      next = before + 1
      const at = this.#skip(before + prefix.length)
      if (this.#stands(start, at) && (!whole || isWordEdge(this.text, at + start.length))) return { at, next }
    }
  }

  /** Where the passage ends that begins with words that end at `to`; null when it ends nowhere as it has to. */
  #end({ end, suffix }: Fragment, to: number): number | null {
    for (let at = to; ; ) {
      if (end) {
        const last = this.#search(end, at, true, !suffix)
        if (last < 0) return null
        at = last + end.length
      }
      if (!suffix) return at
      const after = this.#skip(at)
      if (this.#stands(suffix, after) && isWordEdge(this.text, after + suffix.length)) return at
      if (!end) return null
    }
  }

  #search(wanted: string, from: number, wordStart: boolean, wordEnd: boolean): number {
    for (let at = this.#folded.indexOf(wanted, from); at >= 0; at = this.#folded.indexOf(wanted, at + 1)) {
      const starts = !wordStart || isWordEdge(this.text, at)
      if (starts && (!wordEnd || isWordEdge(this.text, at + wanted.length))) return at
    }
    return -1
  }

  #stands(wanted: string, at: number): boolean {
    return this.#folded.startsWith(wanted, at)
  }

  /** Past white space and ends of blocks. */
  #skip(from: number): number {
    let at = from
    while (at < this.text.length && isBetween(this.text[at] ?? '')) at += 1
    return at
  }
}

/** Whether a sign only stands between pieces of text. */
export function isBetween(sign: string): boolean {
  return sign === ' ' || sign === blockEnd || sign === barrier
}

/** Signs that browsers take for one another when they search. */
const alike: Record<string, string> = { '“': '"', '”': '"', '„': '"', '‘': "'", '’': "'", '‚': "'" }

const known = new Map<string, string>()

/** Text without the differences that a search overlooks: capitals, accents, kinds of quotes. As long as before. */
function folded(text: string): string {
  let result = ''
  for (const sign of text.split('')) {
    let plain = known.get(sign)
    if (plain === undefined) {
      plain = alike[sign] ?? (sign.normalize('NFKD').toLowerCase()[0] || sign)
      // Syllables of Hangul fall apart into letters, which would make many of them alike.
      if (/[가-힣]/.test(sign)) plain = sign
      known.set(sign, plain)
    }
    result += plain
  }
  return result
}

function mapParts(fragment: Fragment, change: (text: string) => string): Fragment {
  const { prefix, start, end, suffix } = fragment
  return {
    start: change(start),
    ...(prefix && { prefix: change(prefix) }),
    ...(end && { end: change(end) }),
    ...(suffix && { suffix: change(suffix) }),
  }
}

/** The fragment as the end of an address, after `:~:`. */
export function directiveOf({ prefix, start, end, suffix }: Fragment): string {
  const parts = [prefix && `${encoded(prefix)}-`, encoded(start), end && encoded(end), suffix && `-${encoded(suffix)}`]
  return `text=${parts.filter(Boolean).join(',')}`
}

/** A dash would be read as the mark of a prefix or a suffix. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D')
}
