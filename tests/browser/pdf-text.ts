import { inflateSync } from 'node:zlib'

/** What a PDF says, page after page as it stands in the file: the words that its fonts' own tables give its glyphs. */
export function pdfText(file: Uint8Array): string {
  const streams = streamsOf(Buffer.from(file))
  const glyphs = new Map<string, string>()
  for (const stream of streams) for (const [code, text] of glyphTable(stream)) glyphs.set(code, text)
  return streams
    .filter((stream) => /\bBT\b/.test(stream))
    .map((stream) => shownText(stream, glyphs))
    .join('\n')
}

/** Number of pages. */
export function pdfPages(file: Uint8Array): number {
  const buffer = Buffer.from(file)
  const whole = [buffer.toString('latin1'), ...streamsOf(buffer)].join('\n')
  return whole.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

function streamsOf(file: Buffer): string[] {
  const text = file.toString('latin1')
  return [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: opening }) => {
    if (text.slice(index - 3, index) === 'end') return []
    const start = index + opening.length
    const bytes = file.subarray(start, text.indexOf('endstream', start))
    try {
      return [inflateSync(bytes).toString('latin1')]
    } catch {
      // A stream that is not compressed, or a picture.
      return [bytes.toString('latin1')]
    }
  })
}

/** Codes of glyphs and the text they stand for, out of a ToUnicode map. Fonts of one file rarely disagree. */
function* glyphTable(stream: string): Generator<[string, string]> {
  for (const [, block = ''] of stream.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', text = ''] of block.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi))
      yield [code.toUpperCase(), utf16(text)]
  for (const [, block = ''] of stream.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi))
      for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code += 1) {
        const last = Number.parseInt(text, 16) + code - Number.parseInt(from, 16)
        yield [
          code.toString(16).toUpperCase().padStart(from.length, '0'),
          utf16(last.toString(16).padStart(text.length, '0')),
        ]
      }
}

function utf16(hex: string): string {
  return String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)))
}

function shownText(stream: string, glyphs: Map<string, string>): string {
  let text = ''
  for (const [, hex, plain, moved] of stream.matchAll(/<([0-9A-F]+)>|\(((?:\\.|[^\\()])*)\)|(\bT[dDm*]\b)/gi)) {
    if (hex) text += (hex.match(/.{4}/g) ?? []).map((code) => glyphs.get(code.toUpperCase()) ?? '').join('')
    else if (plain !== undefined) text += plain.replace(/\\(.)/g, '$1')
    else if (moved) text += ' '
  }
  return text
}
