import { textData } from './dom.ts'

const SPACE = 32
/** From here on a character code may be one of Unicode's wide spaces. */
const WIDE_SPACES = 0x1680

/** White space as a reader sees it: the ASCII kinds, the no-break space, zero-width and ideographic ones. */
function isSpace(code: number): boolean {
  if (code <= SPACE || code === 0xa0) return true
  if (code < WIDE_SPACES) return code === 0xad
  return (code >= 0x2000 && code <= 0x200b) || code === 0x3000 || code === 0xfeff || code === 0x2028 || code === 0x1680
}

const SPACES = /[\s\u200b\u00ad]+/g

/** How much a run held at some moment. */
export interface Mark {
  chars: number
  length: number
  linkLength: number
  buttonLength: number
  strongLength: number
  links: number
  media: number
}

export function emptyMark(): Mark {
  return { chars: 0, length: 0, linkLength: 0, buttonLength: 0, strongLength: 0, links: 0, media: 0 }
}

/** The inline content met since the last block boundary: its folded text and what was counted in it. */
export class Run implements Mark {
  text = ''
  chars = 0
  length = 0
  linkLength = 0
  buttonLength = 0
  strongLength = 0
  links = 0
  media = 0
  /** How many links, buttons and bold elements are open around the place being read. */
  inLink = 0
  inButton = 0
  inStrong = 0
  /** A `<br>` was met and nothing after it yet. */
  afterBreak = false
  private spaceDue = false

  get isEmpty(): boolean {
    return this.length === 0 && this.media === 0
  }

  /** Adds a text node. @returns whether there was anything in it but white space */
  addText(node: Node): boolean {
    const data = textData(node)
    const end = data.length
    let from = 0
    while (from < end && isSpace(data.charCodeAt(from))) from++
    if (from === end) {
      if (end > 0) this.spaceDue = true
      return false
    }
    let to = end
    while (isSpace(data.charCodeAt(to - 1))) to--
    this.append(data, from, to)
    this.spaceDue = to < end
    return true
  }

  private append(data: string, from: number, to: number): void {
    let spaces = 0
    let uneven = false
    for (let i = from; i < to; i++) {
      const code = data.charCodeAt(i)
      if (code > SPACE && code < 0xa0) continue
      if (!isSpace(code)) continue
      spaces++
      if (code !== SPACE || data.charCodeAt(i + 1) === SPACE) uneven = true
    }
    const count = to - from - spaces
    let piece = from === 0 && to === data.length ? data : data.slice(from, to)
    if (uneven) piece = piece.replace(SPACES, ' ')
    if ((from > 0 || this.spaceDue) && this.text !== '') piece = ` ${piece}`
    this.text += piece
    this.chars += piece.length
    this.length += count
    if (this.inLink > 0) this.linkLength += count
    if (this.inButton > 0) this.buttonLength += count
    if (this.inStrong > 0) this.strongLength += count
    this.afterBreak = false
  }

  addMedium(): void {
    this.media++
    this.spaceDue = true
    this.afterBreak = false
  }

  addBreak(): void {
    this.afterBreak = true
    this.spaceDue = true
  }

  /** Writes down how much the run holds now. */
  save(mark: Mark): void {
    mark.chars = this.chars
    mark.length = this.length
    mark.linkLength = this.linkLength
    mark.buttonLength = this.buttonLength
    mark.strongLength = this.strongLength
    mark.links = this.links
    mark.media = this.media
  }

  /** True when there is text or a medium after the mark. */
  grewSince(mark: Mark): boolean {
    return this.length > mark.length || this.media > mark.media
  }

  /** Starts anew after a block boundary. */
  clear(): void {
    this.text = ''
    this.chars = 0
    this.length = 0
    this.linkLength = 0
    this.buttonLength = 0
    this.strongLength = 0
    this.links = 0
    this.media = 0
    this.afterBreak = false
    this.spaceDue = false
  }
}
