/**
 * Float32 numbers cut down to bfloat16, their upper half, always towards minus infinity. A model's cuts are bfloat16
 * numbers, so "value < cut" gives the same answer for the cut-down value as for the whole one.
 */
export function floorToBrainFloats(values: Float32Array): Uint16Array {
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length)
  return Uint16Array.from(bits, (word) => (word >>> 16) + (word >>> 31 === 1 && (word & 0xffff) !== 0 ? 1 : 0))
}
