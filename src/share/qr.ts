import { encode } from 'uqr'

/** A QR code as a drawing of squares. */
export interface QrDrawing {
  /** Squares on a side, with the quiet zone around. */
  size: number
  /** Path of an SVG whose unit is one square: all dark squares, those side by side in one piece. */
  path: string
}

/** Squares of light around the code, without which readers don't find it: ISO/IEC 18004 asks for four. */
const quiet = 4

/**
 * Draws a link as a QR code. Medium error correction (15 %): enough for a screen, and small squares stay few.
 * @returns null for a link too long for any code: 2,331 bytes
 */
export function qrDrawing(url: string): QrDrawing | null {
  try {
    const { data, size } = encode(url, { ecc: 'M', border: quiet })
    return { size, path: data.map(rowPath).join('') }
  } catch {
    return null
  }
}

function rowPath(row: boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x] || row[x - 1]) continue
    const end = row.indexOf(false, x)
    path += `M${x} ${y}h${(end < 0 ? row.length : end) - x}v1h-${(end < 0 ? row.length : end) - x}z`
  }
  return path
}

/** The code as an SVG file: black on white, at a size that prints well. */
export function qrFile({ size, path }: QrDrawing): string {
  const box = `viewBox="0 0 ${size} ${size}" width="${size * unit}" height="${size * unit}"`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${box} shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`
  )
}

/** Pixels of a square in a file. */
const unit = 8
