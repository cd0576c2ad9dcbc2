/** Smaller columns share a piece of memory of so many bytes. */
const CHUNK = 1 << 15

/**
 * Hands out the typed arrays of one page. Each that has memory of its own costs the browser about a microsecond to make
 * and again to clear away; a small page has sixty of them, which would take longer than to read it.
 */
export class Columns {
  private buffer = new ArrayBuffer(0)
  private at = 0

  floats(count: number): Float32Array {
    return new Float32Array(this.take(4 * count), this.at - 4 * count, count)
  }

  ints(count: number): Int32Array {
    return new Int32Array(this.take(4 * count), this.at - 4 * count, count)
  }

  /** For whole numbers that stay below 65,536 on any page there is. */
  shorts(count: number): Uint16Array {
    const room = (2 * count + 3) & ~3
    return new Uint16Array(this.take(room), this.at - room, count)
  }

  bytes(count: number): Uint8Array {
    const room = (count + 3) & ~3
    return new Uint8Array(this.take(room), this.at - room, count)
  }

  private take(bytes: number): ArrayBuffer {
    if (this.at + bytes > this.buffer.byteLength) {
      this.buffer = new ArrayBuffer(Math.max(CHUNK, bytes))
      this.at = 0
    }
    this.at += bytes
    return this.buffer
  }
}
