/**
 * JSON as pages write it, made into JSON: raw line breaks and bare quotes inside strings, commas before a closing
 * bracket, wrong escapes, HTML comments and CDATA around it, a cut end. One pass, no recursion.
 */

/** Parsed value, or undefined when even the repaired text is no JSON. */
export function parseLooseJson(text: string): unknown {
  return parse(text) ?? parseBare(text)
}

function parseBare(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:\/\/\s*|\/\*\s*)?(?:<!--|<!\[CDATA\[)(?:\s*\*\/)?/, '')
    .replace(/(?:\/\/\s*|\/\*\s*)?(?:-->|\]\]>)(?:\s*\*\/)?\s*$/, '')
  return parse(bare) ?? parse(repair(bare))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const closing: Record<string, string> = { '{': '}', '[': ']' }

function repair(text: string): string {
  const open: string[] = []
  let out = ''
  let comma = ''
  for (let at = 0; at < text.length; ) {
    const char = text[at]!
    const opens = closing[char]
    const closes = char === '}' || char === ']'
    if (char === ',') comma = char
    else if (char.trim() && char !== ';') {
      out += closes ? '' : comma
      comma = ''
    }
    if (char === '"') {
      const string = repairString(text, at + 1)
      out += string.json
      at = string.end
      continue
    }
    if (opens) open.push(opens)
    if (closes && char !== open.pop()) break
    if (char !== ',' && char !== ';') out += char
    at++
    if (closes && !open.length) return out
  }
  return out + open.reverse().join('')
}

/** What follows the quote that really ends a string. */
const afterString = /\s*(?:[:,}\]]|$)/y

function repairString(text: string, start: number): { json: string; end: number } {
  let json = '"'
  for (let at = start; at < text.length; at++) {
    const char = text[at]!
    if (char === '\\') {
      const next = text[++at] ?? ''
      json += '"\\/bfnrtu'.includes(next) ? char + next : next
    } else if (char === '"') {
      afterString.lastIndex = at + 1
      if (afterString.test(text)) return { json: `${json}"`, end: at + 1 }
      json += '\\"'
    } else json += char < ' ' ? ' ' : char
  }
  return { json: `${json}"`, end: text.length }
}
