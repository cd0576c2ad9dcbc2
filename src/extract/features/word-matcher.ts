/**
 * Finds many words in a name at once, in one pass over its letters (Aho and Corasick, 1975), as a page has hundreds of
 * different class names and a table has hundreds of words.
 */
const EDGE = 0
const LETTERS = 27

/** Symbol of a character: 1 to 26 for letters, EDGE for all else. */
function symbol(code: number): number {
  const lower = code | 32
  return lower >= 97 && lower <= 122 && code >= 65 ? lower - 96 : EDGE
}

const isUpper = (code: number): boolean => code >= 65 && code <= 90
const isLower = (code: number): boolean => code >= 97 && code <= 122

/** Symbols of a table word; a joint "-" gives one spelling with an edge there and one without. */
function spellings(word: string): number[][] {
  let all: number[][] = [[]]
  for (const char of word) {
    if (char === '-') all = [...all.map((s) => [...s, EDGE]), ...all]
    else all = all.map((s) => [...s, char === '^' ? EDGE : symbol(char.charCodeAt(0))])
  }
  return all
}

export class WordMatcher {
  private next = new Int32Array(LETTERS * 64)
  private found: number[] = [0]

  /** @param rows lists of words parted by spaces; row i answers with bit i (at most 32 rows) */
  constructor(rows: readonly string[]) {
    rows.forEach((row, bit) => {
      for (const word of row.split(' ')) for (const spelling of spellings(word)) this.add(spelling, bit)
    })
    this.link()
  }

  private add(spelling: readonly number[], bit: number): void {
    let state = 0
    for (const letter of spelling) {
      const at = state * LETTERS + letter
      if (this.next[at] === 0) {
        this.next[at] = this.found.length
        this.found.push(0)
        this.grow()
      }
      state = this.next[at]!
    }
    this.found[state]! |= 1 << bit
  }

  private grow(): void {
    if (this.found.length * LETTERS <= this.next.length) return
    const wider = new Int32Array(this.next.length * 2)
    wider.set(this.next)
    this.next = wider
  }

  /** Fills in where to go on when a letter does not fit: breadth first, so that shorter endings are ready before. */
  private link(): void {
    const { next, found } = this
    const fail = new Int32Array(found.length)
    const queue: number[] = []
    for (let letter = 0; letter < LETTERS; letter++) if (next[letter]! > 0) queue.push(next[letter]!)
    for (let i = 0; i < queue.length; i++) {
      const state = queue[i]!
      found[state]! |= found[fail[state]!]!
      for (let letter = 0; letter < LETTERS; letter++) {
        const at = state * LETTERS + letter
        const back = next[fail[state]! * LETTERS + letter]!
        if (next[at]! > 0) {
          fail[next[at]!] = back
          queue.push(next[at]!)
        } else next[at] = back
      }
    }
  }

  /** Bits of the rows that have a word in the name. Upper case after lower case begins a word. */
  match(name: string): number {
    const { next, found } = this
    let state = next[EDGE]!
    let bits = 0
    let before = 0
    let atEdge = true
    for (let i = 0; i < name.length; i++) {
      const code = name.charCodeAt(i)
      const letter = symbol(code)
      if (letter === EDGE ? !atEdge : isUpper(code) && isLower(before)) {
        state = next[state * LETTERS]!
        bits |= found[state]!
      }
      atEdge = letter === EDGE
      if (!atEdge) {
        state = next[state * LETTERS + letter]!
        bits |= found[state]!
      }
      before = code
    }
    return atEdge ? bits : bits | found[next[state * LETTERS]!]!
  }
}
