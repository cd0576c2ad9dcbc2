import type { PictureFile } from './options.ts'
import { pictureKind } from './picture-kind.ts'

/** Quality of a redrawn photo: what the eye can't tell from the source at reading size. */
const quality = 0.85

/**
 * A picture of a newer kind (WebP, AVIF …) drawn again as PNG where it is see-through, else as JPEG.
 * @returns null for what is no picture, or none that this browser can draw
 */
export async function redrawn(bytes: Uint8Array<ArrayBuffer>): Promise<PictureFile | null> {
  const picture = await createImageBitmap(new Blob([bytes]))
  const canvas = new OffscreenCanvas(picture.width, picture.height)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return null
  context.drawImage(picture, 0, 0)
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  const type = isSeeThrough(data) ? 'image/png' : 'image/jpeg'
  const drawn = await canvas.convertToBlob({ type, quality })
  const result = new Uint8Array(await drawn.arrayBuffer())
  const mediaType = pictureKind(result)
  return mediaType ? { bytes: result, mediaType } : null
}

/** @param pixels red, green, blue and opacity of each */
function isSeeThrough(pixels: Uint8ClampedArray): boolean {
  for (let index = 3; index < pixels.length; index += 4) if (pixels[index] !== 255) return true
  return false
}
