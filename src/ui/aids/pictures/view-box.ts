/** How a picture is looked at: how many times its fitting size, and how far it is moved, in CSS pixels. */
export interface Look {
  zoom: number
  x: number
  y: number
}

export interface Size {
  width: number
  height: number
}

/** The whole picture, in the middle. */
export const whole: Look = { zoom: 1, x: 0, y: 0 }

/** Eight times is close enough to see single points of a picture as wide as the window. */
export const zooms = { least: 1, most: 8, step: 1.5 }

/**
 * Zooms, keeping the point under the pointer where it is.
 * @param by factor
 * @param at the point, in CSS pixels from the middle of the window
 */
export function zoomed({ zoom, x, y }: Look, by: number, at = { x: 0, y: 0 }): Look {
  const next = Math.min(zooms.most, Math.max(zooms.least, zoom * by))
  const grown = next / zoom
  return { zoom: next, x: at.x - (at.x - x) * grown, y: at.y - (at.y - y) * grown }
}

/**
 * Moves, so far as the picture goes: no empty window is brought in where there is picture to see.
 * @param fitting size of the whole picture at zoom 1
 */
export function moved({ zoom, x, y }: Look, by: { x: number; y: number }, fitting: Size, window: Size): Look {
  const most = (inside: number, outside: number) => Math.max(0, (inside * zoom - outside) / 2)
  const [wide, high] = [most(fitting.width, window.width), most(fitting.height, window.height)]
  return { zoom, x: Math.min(wide, Math.max(-wide, x + by.x)), y: Math.min(high, Math.max(-high, y + by.y)) }
}
