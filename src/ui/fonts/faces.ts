import type { Settings } from '../../settings/defaults.ts'

/** Faces that come with the extension, and the names they have while they are loaded. */
export const shippedFaces = {
  /** Atkinson Hyperlegible Next by the Braille Institute: letters that can't be taken for each other. */
  legible: { family: 'Lectern Legible' },
  /** OpenDyslexic by Abbie Gonzalez: letters heavier at the foot. */
  dyslexia: { family: 'Lectern Dyslexia' },
} as const

export type ShippedFace = keyof typeof shippedFaces

/** The face to load for these settings; null when nothing has to be. */
export function faceToLoad({ face }: Pick<Settings, 'face'>): ShippedFace | null {
  return face === 'legible' || face === 'dyslexia' ? face : null
}
