/** The script that shows reader mode; it is put into a page after the page script, which reads the page for it. */
import { pageApi } from '../injection/page-api.ts'
import { loadChoices } from '../settings/storage.ts'
import { openReader } from './open.tsx'

async function open(): Promise<void> {
  const page = pageApi()
  if (!page) throw new Error('Reader mode was put into a page without the page script')
  const choices = await loadChoices()
  page.closeReader()
  openReader(page, choices)
}

export default open()
