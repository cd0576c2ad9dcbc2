import type { OpenSheet } from '../ui/open-sheet.tsx'
import { add } from './added.ts'

/** The share sheet, which is put into the page the first time it is asked for. Rejects when it can't be. */
export async function loadSharing(): Promise<OpenSheet> {
  return (await add('sharing')) as OpenSheet
}
