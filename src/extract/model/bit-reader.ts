/** How often a bit was 0 and 1 so far, in each of many contexts. */
export class Chances {
  readonly zeros: Float64Array
  readonly ones: Float64Array

  constructor(contexts: number) {
    // Nothing seen yet: both are as likely (Krichevsky and Trofimov's estimate).
    this.zeros = new Float64Array(contexts).fill(0.4)
    this.ones = new Float64Array(contexts).fill(0.4)
  }
}

/** Sightings after which old ones count half, so that what is common now is learned. */
const MEMORY = 255
/** Bits of the numbers that are read whole. */
const BITS = 8
/** Contexts of the chances of such numbers. */
export const NUMBERS = 1 << BITS

/**
 * Reads bits that were packed by an arithmetic coder: one that was likely in its context took a small part of a bit.
 * (Witten, Neal and Cleary 1987, on bits as in Mahoney's lpaq.) training/fit/bit_writer.py writes them, with the same
 * arithmetic to the last digit.
 */
export class BitReader {
  private low = 0
  private high = 0xffffffff
  private code = 0
  private at = 0

  constructor(private readonly bytes: Uint8Array) {
    for (let i = 0; i < 4; i++) this.code = this.withNext(this.code)
  }

  private withNext(code: number): number {
    return ((code << 8) | (this.bytes[this.at++] ?? 0)) >>> 0
  }

  bit({ zeros, ones }: Chances, context: number): number {
    const share = ones[context]! / (zeros[context]! + ones[context]!)
    const middle = this.low + Math.floor((this.high - this.low) * share)
    const bit = this.code <= middle ? 1 : 0
    if (bit === 1) {
      this.high = middle
      ones[context]!++
    } else {
      this.low = middle + 1
      zeros[context]!++
    }
    if (zeros[context]! + ones[context]! > MEMORY) {
      zeros[context]! /= 2
      ones[context]! /= 2
    }
    while ((this.low ^ this.high) >>> 24 === 0) {
      this.low = (this.low << 8) >>> 0
      this.high = ((this.high << 8) | 255) >>> 0
      this.code = this.withNext(this.code)
    }
    return bit
  }

  /** A number from 0 to 255, highest bit first, each bit in the context of those before it. */
  number(chances: Chances): number {
    let bits = 1
    while (bits < NUMBERS) bits = (bits << 1) | this.bit(chances, bits)
    return bits - NUMBERS
  }
}
