import { cleanLine } from './clean-text.ts'

/** Characters that Windows, macOS or Linux forbid in names, or that shells and web servers trip over. */
const forbidden = /[\\/:*?"<>|]+/g

/** Marks that turn the direction of what follows, so that "exe.txt" could show as "txt.exe", and invisible ones. */
const invisible = /[\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** Names that Windows keeps for devices, with any ending. */
const devices = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?=\.|$)/i

/** Dots and spaces hide a file at its start and are cut off by Windows at its end; "~" is a home or a lock file. */
const edges = /^[\s.~]+|[\s.]+$/g

/**
 * Most bytes of a name in UTF-8, with its ending. File systems take 255; what is left over is room for "(1)" that
 * browsers add, and for encrypted folders, whose limit is 143.
 */
const mostBytes = 140

const encoder = new TextEncoder()

/**
 * A name for a file after a title, safe on every system.
 * @param title any text, however hostile
 * @param extension without the dot
 * @param otherwise what the file is called when nothing of the title can be used
 */
export function fileName(title: string, extension: string, otherwise = 'article'): string {
  const readable = cleanLine(title).normalize('NFC').replace(invisible, '').replace(forbidden, ' ').replace(/\s+/g, ' ')
  const short = shorten(readable.replace(edges, ''), mostBytes - extension.length - 1)
  const name = short.replace(edges, '') || otherwise
  return `${devices.test(name) ? `_${name}` : name}.${extension}`
}

/** Cut between characters that people see as one, at the end of a word where there is one near. */
function shorten(text: string, most: number): string {
  if (encoder.encode(text).length <= most) return text
  let kept = ''
  let bytes = 0
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    bytes += encoder.encode(segment).length
    if (bytes > most - encoder.encode('…').length) break
    kept += segment
  }
  const word = kept.lastIndexOf(' ')
  return `${word > kept.length * nearEnd ? kept.slice(0, word) : kept}…`
}

/** How far back a cut may go to find the end of a word: a fifth of the name. */
const nearEnd = 0.8
