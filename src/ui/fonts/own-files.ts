import type { ShippedFace } from './faces.ts'
import { fontFiles } from './files.ts'
import type { FaceFile } from './keep-face.ts'

/** Reads the files of a face out of the extension; for the extension's own pages and its background. */
export async function readFace(face: ShippedFace): Promise<FaceFile[]> {
  return Promise.all(
    fontFiles[face].map(async ({ url, ...descriptors }) => {
      const answer = await fetch(url)
      return { ...descriptors, bytes: await answer.arrayBuffer() }
    }),
  )
}
