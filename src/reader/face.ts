import { askFromScript } from '../messages.ts'
import type { ShippedFace } from '../ui/fonts/faces.ts'
import type { FaceFile } from '../ui/fonts/keep-face.ts'

/** The files of a face, which the background reads for us. */
export async function askForFace(face: ShippedFace): Promise<FaceFile[]> {
  const files = await askFromScript('readFace', { face })
  return files.map(({ base64, ...descriptors }) => ({ ...descriptors, bytes: bytesOf(base64) }))
}

function bytesOf(base64: string): ArrayBuffer {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)).buffer
}
