/** A column of the table that the model reads. */
export interface Feature {
  id: string
  /** What it tells about a block, in one line. */
  meaning: string
}

/** A group of columns that are computed together. */
export interface FeatureGroup<Input> {
  features: readonly Feature[]
  /** Writes the group's columns of one block, in the order of `features`, from `at` on. */
  write(out: Float32Array, at: number, block: number, input: Input): void
}

/** Share of a part in a whole that may be nothing. */
export const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)
