import { defaults } from './defaults.ts'

/**
 * Text sizes in CSS pixels. Each is 5 to 18 % larger than the one before, about the least step an eye
 * tells apart in running text; single pixels where type is small, larger steps where it is large.
 */
export const textSizes = [12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 24, 26, 28, 31, 34, 37, 40] as const

/** The size of the table that is nearest to a size in pixels. */
export function nearestTextSize(size: number): number {
  return textSizes.reduce((best, each) => (Math.abs(each - size) < Math.abs(best - size) ? each : best))
}

/** The next larger size; the largest stays as it is. */
export function largerTextSize(size: number): number {
  return textSizes.find((each) => each > size) ?? textSizes[textSizes.length - 1]!
}

/** The next smaller size; the smallest stays as it is. */
export function smallerTextSize(size: number): number {
  return textSizes.findLast((each) => each < size) ?? textSizes[0]
}

/** The size that "actual size" goes back to. */
export const normalTextSize = defaults.textSize
