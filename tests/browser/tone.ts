/** Samples a second; low, since nobody listens. */
const rate = 8000
const seconds = 60
/** Pitch of the tone in Hz, and how loud it is of at most 127. */
const [pitch, loudness] = [220, 20]

/** A minute of a soft tone, as a WAV file with 8-bit samples, for pages with something that plays. */
export function tone(): Buffer {
  const samples = Uint8Array.from({ length: rate * seconds }, (_, at) =>
    Math.round(128 + loudness * Math.sin((2 * Math.PI * pitch * at) / rate)),
  )
  const header = Buffer.alloc(44)
  header.write('RIFF', 0)
  header.writeUInt32LE(36 + samples.length, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16) // bytes of the format that follow
  header.writeUInt16LE(1, 20) // plain samples
  header.writeUInt16LE(1, 22) // one channel
  header.writeUInt32LE(rate, 24)
  header.writeUInt32LE(rate, 28) // bytes a second
  header.writeUInt16LE(1, 32) // bytes a sample
  header.writeUInt16LE(8, 34) // bits a sample
  header.write('data', 36)
  header.writeUInt32LE(samples.length, 40)
  return Buffer.concat([header, samples])
}
