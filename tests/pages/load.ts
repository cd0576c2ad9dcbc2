import type { Truth } from './truth.ts'

export interface TestPage {
  /** Name of its folder. */
  slug: string
  html: string
  truth: Truth
}

const html = import.meta.glob<string>('./*/page.html', { query: '?raw', import: 'default', eager: true })
const truths = import.meta.glob<Truth>('./*/truth.json', { import: 'default', eager: true })

/** Every page of this folder, found by its files: `<slug>/page.html` and `<slug>/truth.json`. */
export const testPages: TestPage[] = Object.entries(truths).map(([path, truth]) => {
  const slug = path.split('/')[1]!
  const page = html[`./${slug}/page.html`]
  if (page === undefined) throw new Error(`tests/pages/${slug} has a truth.json but no page.html`)
  return { slug, html: page, truth }
})

/** The page as a document without a window, as the engine gets it from a file. */
export function parsePage(page: TestPage): Document {
  return new DOMParser().parseFromString(page.html, 'text/html')
}

/**
 * The page shown in a frame of a desktop window's size, so that styles apply and boxes exist.
 * The frame goes away when `signal` is aborted.
 */
export async function showPage(page: TestPage, signal: AbortSignal): Promise<Document> {
  const frame = document.createElement('iframe')
  frame.width = '1280'
  frame.height = '900'
  frame.srcdoc = page.html
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  document.body.append(frame)
  signal.addEventListener('abort', () => frame.remove(), { once: true })
  await loaded
  return frame.contentDocument!
}
