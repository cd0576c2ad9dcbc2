/**
 * Reads the attributes of the first tag with a name out of markup that is held as text. Nothing is parsed into a
 * document and nothing of it runs: the answers are strings, checked like every other string of the page.
 * @returns a reader of attributes, or null when the tag does not occur
 */
export function readTag(markup: string, name: string): ((attribute: string) => string | null) | null {
  const start = markup.toLowerCase().indexOf(`<${name}`)
  if (start < 0) return null
  const found = readAttributes(markup, start + name.length + 1)
  return (attribute) => found.get(attribute) ?? null
}

const attributePattern = /\s*\/?\s*([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/y

function readAttributes(markup: string, from: number): Map<string, string> {
  const found = new Map<string, string>()
  attributePattern.lastIndex = from
  for (let match = attributePattern.exec(markup); match; match = attributePattern.exec(markup)) {
    const name = (match[1] ?? '').toLowerCase()
    if (!found.has(name)) found.set(name, decode(match[2] ?? match[3] ?? match[4] ?? ''))
  }
  return found
}

/** References that occur in addresses and alternative texts. */
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

function decode(value: string): string {
  return value.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (all, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number.parseInt(decimal, 10) : -1
    if (code >= 0) return code <= 0x10ffff ? String.fromCodePoint(code) : ''
    return named[String(name).toLowerCase()] ?? all
  })
}
