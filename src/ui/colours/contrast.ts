/** Least contrast of running text by WCAG 2.2, 1.4.3 (level AA). */
export const leastContrast = 4.5

/**
 * Contrast of two colours, from 1 (none) to 21 (black on white): WCAG 2.2, "contrast ratio".
 * @param one, other as `#rrggbb`
 */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** Whether white is easier to read on a colour than black. */
export function isDark(colour: string): boolean {
  return contrast(colour, '#ffffff') > contrast(colour, '#000000')
}

/** Relative luminance, 0 to 1: WCAG 2.2, with the threshold of the sRGB standard. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
