/** Some columns that the model reads, computed together. */
export interface FeatureGroup<Input> {
  ids: readonly string[]
  /** Writes the group's columns of one block, or of one level, in the order of `ids`, from `at` on. */
  write(out: Float32Array, at: number, index: number, input: Input): void
}

/** Share of a part in a whole that may be nothing. */
export const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)
