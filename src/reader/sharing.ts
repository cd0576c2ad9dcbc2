import { offered } from '../injection/offers.ts'
import { askFromScript } from '../messages.ts'
import type { OpenSheet } from '../ui/open-sheet.tsx'

/** The share sheet, which is put into the page the first time it is asked for. Rejects when it can't be. */
export async function loadSharing(): Promise<OpenSheet> {
  if (offered('sharing') === undefined) {
    const adding = await askFromScript('addScript', { script: 'sharing' })
    if (adding.kind === 'error') throw new Error(adding.details)
    if (adding.kind !== 'added') throw new Error(`The share sheet could not be added: ${adding.kind}`)
  }
  return offered('sharing') as OpenSheet
}
