import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page as screen } from 'vitest/browser'
import { plainText } from '../../../src/article/plain-text.ts'
import { browser } from '../../../src/browser.ts'
import { offer } from '../../../src/injection/offers.ts'
import type { Reading } from '../../../src/messages.ts'
import { PageReader } from '../../../src/page/page-reader.ts'
import { Wishing } from '../../../src/removed/wishing.ts'
import { liveSettings } from '../../../src/settings/live.ts'
import { noChoices } from '../../../src/settings/scopes.ts'
import { removedText } from '../../../src/ui/removed/kinds.ts'
import { RemovedSheet } from '../../../src/ui/removed/RemovedSheet.tsx'
import type { AskRemoved } from '../../../src/ui/removed/source.ts'
import { windowWith } from '../../page/window.ts'
import { axeViolations } from '../axe.ts'
import '../../../src/ui/view.css'

const words = 'The ferry will not run before the ice has gone, said the harbour master on the quay this morning. '
const story = `<!doctype html><title>No ferry</title><main><article><h1>No ferry</h1>${`<p>${words.repeat(3)}</p>`.repeat(4)}</article>
<section class="comments"><h2>Comments</h2><p>I have waited &lt;b&gt;since Monday&lt;/b&gt;.</p></section></main>
<footer class="end"><a href="/about">About the quay</a></footer>`

const place = document.body.appendChild(document.createElement('div'))
place.className = 'lectern'
let end = new AbortController()
beforeEach(() => browser.storage.sync.clear())
afterEach(() => {
  render(null, place)
  end.abort()
  end = new AbortController()
})

/** The list over a page in a frame, with the scripts that would be in it. */
async function openOver(html: string) {
  const { document: doc, close } = await windowWith(html)
  end.signal.addEventListener('abort', close)
  const page = new PageReader(doc)
  const wishing = new Wishing(
    () => page,
    async () => [],
  )
  offer('removed', wishing)
  let shown: Reading = await page.readAsBefore()
  const settings = liveSettings(noChoices, { site: 'quay.example', language: 'en' }, end.signal, reportError)
  const ask = ((name, request) => wishing[name](request as never)) as AskRemoved
  const show = (reading: Reading) => {
    shown = reading
  }
  const onClose = vi.fn()
  render(<RemovedSheet title="No ferry" settings={settings} source={{ ask, show }} onClose={onClose} />, place)
  await expect.element(screen.getByText('About the quay').first()).toBeInTheDocument()
  const article = () => (shown.kind === 'article' ? shown.article : null)
  return { settings, onClose, article, text: () => plainText(article()!.body) }
}

const look = (text: string) => screen.getByRole('button', { name: new RegExp(text) }).click()
const press = async (text: string, name: string) => {
  await look(text)
  await screen.getByRole('button', { name, exact: true }).click()
}
const says = (text: string) => expect.element(screen.getByRole('status')).toHaveTextContent(text)
const headings = () =>
  screen
    .getByRole('heading', { level: 3 })
    .elements()
    .map(({ textContent }) => textContent)

test('the list has what the line counts, by kinds, and no fault that tools find', async () => {
  const { article } = await openOver(story)
  expect(removedText(article()!)).toBe('Removed: 2 (comments 1, navigation 1)')
  expect(headings()).toEqual(['comments 1', 'navigation 1'])
  expect(await axeViolations(place)).toEqual([])
})

test('a part is looked at as text that does nothing', async () => {
  await openOver(story)
  await look('I have waited')
  const text = () => place.querySelector('.removed-text')?.textContent
  await expect.poll(text).toBe('CommentsI have waited <b>since Monday</b>.')
  expect(place.querySelector('.removed-text :is(a, b, img, button)')).toBeNull()
})

test('a part is put back and removed again; the focus stays in the list', async () => {
  const { text } = await openOver(story)
  await press('I have waited', 'Put back')
  await says('It is back in its place')
  expect(text()).toContain('since Monday')
  expect(headings()).toEqual(['put back 1', 'navigation 1'])
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }).element())
  await press('I have waited', 'Remove again')
  await says('It is removed.')
  expect(text()).not.toContain('since Monday')
  expect(headings()).toEqual(['comments 1', 'navigation 1'])
})

test('a part is always kept on the site, until the rule is forgotten', async () => {
  const { text, settings } = await openOver(story)
  await press('I have waited', 'Always keep on quay.example')
  await says('It is back in its place')
  expect(text()).toContain('since Monday')
  expect(settings.choices.value.sites['quay.example']?.pageParts).toEqual([
    { selector: 'section.comments', fate: 'keep' },
  ])
  expect(headings()).toEqual(['put back 1', 'navigation 1', 'Rules for quay.example'])
  await screen.getByRole('listitem').getByRole('button', { name: 'Forget this rule' }).click()
  await says('The rule is gone.')
  expect(text()).not.toContain('since Monday')
  expect(settings.choices.value.sites).toEqual({})
})

test('a part is always removed on the site, and is listed as that', async () => {
  const { settings } = await openOver(story)
  await press('I have waited', 'Always remove on quay.example')
  await says('It is removed.')
  expect(headings()).toEqual(['by your rules 1', 'navigation 1', 'Rules for quay.example'])
  expect(settings.choices.value.sites['quay.example']?.pageParts?.[0]?.fate).toBe('remove')
})
