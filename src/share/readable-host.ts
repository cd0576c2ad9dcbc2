import { toUnicode } from 'punycode/punycode.es6.js'

/**
 * What a label of a host may be made of to be shown in its letters: scripts none of whose signs can be taken for a Latin
 * letter, each together with what is written in one word with it, or Latin alone. Follows the "highly restrictive" level
 * of Unicode's security mechanisms (UTS #39), but for pairs with Latin.
 */
const plainScripts = [
  /^[\p{Script=Latin}\d-]+$/u,
  /^[\p{Script=Hangul}\p{Script=Han}\d-]+$/u,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\d-]+$/u,
  /^[\p{Script=Arabic}\d-]+$/u,
  /^[\p{Script=Hebrew}\d-]+$/u,
  /^[\p{Script=Devanagari}\d-]+$/u,
  /^[\p{Script=Thai}\d-]+$/u,
]

/** Cyrillic and Greek hold letters that look Latin, so they are shown only where the last label is theirs, too. */
const lookalikeScripts = [/^[\p{Script=Cyrillic}\d-]+$/u, /^[\p{Script=Greek}\d-]+$/u]

/**
 * A host as people read it: `xn--3e0b707e.example` as `한국.example`. A host that could be taken for another one stays.
 * @param host in ASCII, as `URL.host` gives it
 */
export function readableHost(host: string): string {
  if (!/(?:^|\.)xn--/.test(host)) return host
  const readable = inLetters(host).normalize('NFC')
  const labels = readable.replace(/:\d+$/, '').split('.')
  const isPlain = (label: string) => plainScripts.some((script) => script.test(label))
  const own = lookalikeScripts.find((script) => script.test(labels.at(-1) ?? ''))
  return labels.every((label) => isPlain(label) || own?.test(label)) ? readable : host
}

function inLetters(host: string): string {
  try {
    return toUnicode(host)
  } catch {
    return host
  }
}
