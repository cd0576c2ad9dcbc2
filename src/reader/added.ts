import { offered } from '../injection/offers.ts'
import { type AddedScript, askFromScript } from '../messages.ts'
import type { OpenListening } from '../ui/aids/listen/open-listening.tsx'
import type { OpenPictures } from '../ui/aids/pictures/open-pictures.tsx'

/** Shows pictures over the window. Rejects, as the one below, when the script can't be put into the page. */
export async function loadPictures(): Promise<OpenPictures> {
  return (await add('pictures')) as OpenPictures
}

/** Reads aloud. */
export async function loadListening(): Promise<OpenListening> {
  return (await add('listening')) as OpenListening
}

/** What a script leaves; it is put into the page first where it is not there yet. */
export async function add(script: AddedScript): Promise<unknown> {
  if (offered(script) === undefined) {
    const adding = await askFromScript('addScript', { script })
    if (adding.kind === 'error') throw new Error(adding.details)
    if (adding.kind !== 'added') throw new Error(`The script for ${script} could not be added: ${adding.kind}`)
  }
  return offered(script)
}
