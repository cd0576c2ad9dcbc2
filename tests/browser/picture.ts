/** Names of pictures that are small on every site. */
const emblem = /logo|icon|avatar|badge/i

/**
 * A drawing in place of a photograph, as SVG: hills under a sky whose colours follow from the name, so that two names
 * give two pictures and one name always the same. 3 : 2, as most press photographs; a logo is small.
 */
export function picture(name: string): Buffer {
  const seed = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7)
  const hill = (height: number, hue: number, light: number) =>
    `<path d="M0 ${400 - height} Q150 ${340 - height} 300 ${400 - height} T600 ${390 - height} V400 H0Z" fill="hsl(${hue} 30% ${light}%)"/>`
  const [width, height] = emblem.test(name) ? [60, 40] : [720, 480]
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 600 400">` +
      `<rect width="600" height="400" fill="hsl(${seed} 45% 82%)"/>` +
      `<circle cx="${120 + seed}" cy="90" r="34" fill="hsl(${(seed + 40) % 360} 80% 92%)"/>` +
      `${hill(160, seed, 58)}${hill(90, seed + 20, 42)}${hill(20, seed + 40, 28)}</svg>`,
  )
}
