import type { SharedPage } from './shared-page.ts'
import type { ShareTarget } from './target.ts'

/** Percent-encoded characters that an excerpt in an e-mail may take; see `room` of e-mail. */
const excerptBytes = 900

/**
 * The address that opens a target with the article filled in. Every value is encoded as a whole, so nothing in a
 * title can add a parameter or a header; halves of characters, which can't be encoded, become "�".
 * @param server host of the reader's server, for targets that have one
 */
export function shareAddress({ template, room }: ShareTarget, page: SharedPage, server = ''): string {
  const { url, title, excerpt, quote } = page
  const heading = cut(quote === null ? title : `“${quote}” ${title}`.trim(), room)
  const words = cutEncoded(quote === null ? (excerpt ?? '') : `“${quote}”`, excerptBytes)
  const values: Record<string, string> = {
    url,
    title: template.startsWith('mailto:') ? cut(title, room) : heading,
    text: [heading, url].filter(Boolean).join('\n'),
    excerpt: words,
    body: [words, url].filter(Boolean).join('\n\n'),
  }
  // A mail's lines end with both signs, says RFC 6068.
  const lineEnd = template.startsWith('mailto:') ? '\r\n' : '\n'
  const fill = (_: string, name: string) =>
    // A host is no value: it stands as it is, and nothing but a host gets there.
    name === 'server' ? server : encode((values[name] ?? '').replaceAll('\n', lineEnd))
  return template.replace(/\{(\w+)\}/g, fill)
}

/** At most `room` characters, as readers count them, cut at the end of a word where there is one, with "…". */
export function cut(text: string, room: number): string {
  const characters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)
  if (characters.length <= room) return text
  const kept = characters.slice(0, Math.max(0, room - 1)).join('')
  const word = kept.lastIndexOf(' ')
  return `${word > kept.length / 2 ? kept.slice(0, word) : kept}…`
}

/** The longest cut of a text that takes at most `limit` characters when it is percent-encoded. */
function cutEncoded(text: string, limit: number): string {
  let room = text.length
  let result = text
  while (encode(result).length > limit && room > 1) {
    room = Math.floor(room * 0.9)
    result = cut(text, room)
  }
  return result
}

/** As `encodeURIComponent`, which leaves five signs that mail programs and some services read as their own. */
function encode(text: string): string {
  const code = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[!'()*]/g, code)
}
