import { effect, type ReadonlySignal } from '@preact/signals'
import type { Settings } from '../../settings/defaults.ts'
import { faceToLoad, type ShippedFace, shippedFaces } from './faces.ts'

/** One file of a face: its bytes, and which letters it is for. */
export interface FaceFile extends Required<Pick<FontFaceDescriptors, 'weight' | 'style' | 'unicodeRange'>> {
  bytes: ArrayBuffer
}

/**
 * Loads the face that is chosen, and only that; made of bytes, for a page's Content-Security-Policy may forbid
 * addresses, and a file that pages could load would tell them of us.
 * @param read gives the files of a face
 * @param fonts of the document; what was added goes at the end
 */
export function keepFace(
  settings: ReadonlySignal<Settings>,
  read: (face: ShippedFace) => Promise<readonly FaceFile[]>,
  fonts: FontFaceSet,
  end: AbortSignal,
): void {
  const loaded = new Map<ShippedFace, FontFace[]>()
  const load = async (face: ShippedFace) => {
    if (loaded.has(face)) return
    loaded.set(face, [])
    const files = await read(face)
    const faces = files.map(({ bytes, ...descriptors }) => new FontFace(shippedFaces[face].family, bytes, descriptors))
    if (end.aborted) return
    loaded.set(face, faces)
    for (const each of faces) fonts.add(each)
  }
  const stop = effect(() => {
    const face = faceToLoad(settings.value)
    if (face) load(face).catch(reportError)
  })
  end.addEventListener('abort', () => {
    stop()
    for (const each of [...loaded.values()].flat()) fonts.delete(each)
  })
}
