import { signal } from '@preact/signals'
import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { browser } from '../../src/browser.ts'
import { type LiveSettings, liveSettings } from '../../src/settings/live.ts'
import { noChoices, nowhere } from '../../src/settings/scopes.ts'
import { type OpenSheet, openSheet } from '../../src/ui/open-sheet.tsx'
import { useSharing } from '../../src/ui/Sharing.tsx'
import { article } from './article.ts'

const place = document.body.appendChild(document.createElement('div'))
const shown = signal(article)
let end: AbortController
let settings: LiveSettings

function View({ load }: { load: () => Promise<OpenSheet> }) {
  const { share, sheet } = useSharing({ article: shown.value, settings, load })
  return (
    <>
      <button type="button" onClick={() => share(null)}>
        Share it
      </button>
      {sheet}
    </>
  )
}

beforeEach(async () => {
  await browser.storage.sync.clear()
  end = new AbortController()
  settings = liveSettings(noChoices, nowhere, end.signal, reportError)
  shown.value = article
})
afterEach(() => {
  render(null, place)
  end.abort()
})

const dialog = () => page.getByRole('dialog', { name: 'Share' })

test('the sheet is loaded when it is asked for, and gone when it is closed', async () => {
  const load = vi.fn(async () => openSheet)
  render(<View load={load} />, place)
  expect(load).not.toHaveBeenCalled()
  await userEvent.click(page.getByRole('button', { name: 'Share it' }))
  await expect.element(dialog()).toBeVisible()
  await userEvent.click(page.getByRole('button', { name: 'Close', exact: true }))
  await vi.waitFor(() => expect(place.querySelector('dialog')).toBeNull())
})

test('it shares the article that was shown when it opened', async () => {
  render(<View load={async () => openSheet} />, place)
  await userEvent.click(page.getByRole('button', { name: 'Share it' }))
  await expect.element(dialog()).toBeVisible()
  shown.value = { ...article, canonicalUrl: 'https://other.example/' }
  await expect.element(page.getByLabelText('What will be copied')).toHaveTextContent(article.canonicalUrl)
})

test('what the reader chose in it is kept', async () => {
  render(<View load={async () => openSheet} />, place)
  await userEvent.click(page.getByRole('button', { name: 'Share it' }))
  await userEvent.click(page.getByRole('button', { name: 'Mastodon' }))
  await userEvent.fill(page.getByRole('textbox', { name: 'Your server' }), 'planet.moe')
  await userEvent.click(page.getByRole('button', { name: 'Use it' }))
  expect(settings.now.value.mastodonServer).toBe('planet.moe')
})

test('where it can’t be loaded, a sentence says what can be done instead', async () => {
  render(<View load={() => Promise.reject(new Error('gone'))} />, place)
  await userEvent.click(page.getByRole('button', { name: 'Share it' }))
  await expect.element(page.getByRole('alert')).toHaveTextContent('Sharing could not be opened.')
  await userEvent.click(page.getByRole('button', { name: 'Close' }))
  await vi.waitFor(() => expect(page.getByRole('alert').elements()).toEqual([]))
})
