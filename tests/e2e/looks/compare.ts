import { readFileSync } from 'node:fs'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/** How much a pixel's colour may differ, of 1, before it counts as another: past what smoothing of letters does. */
const threshold = 0.2

/**
 * The share of pixels that differ between two PNG files, from 0 to 1; pictures of different sizes differ in all.
 * @throws when one of them is not there
 */
export function difference(path: string, otherPath: string): number {
  const [one, other] = [PNG.sync.read(readFileSync(path)), PNG.sync.read(readFileSync(otherPath))]
  const { width, height } = one
  if (width !== other.width || height !== other.height) return 1
  return pixelmatch(one.data, other.data, undefined, width, height, { threshold }) / (width * height)
}
