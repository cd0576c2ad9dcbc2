import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { browser } from '../../../src/browser.ts'
import { itemsOf } from '../../../src/settings/items.ts'
import { type LiveSettings, liveSettings } from '../../../src/settings/live.ts'
import { type Choices, noChoices } from '../../../src/settings/scopes.ts'
import { saveItems } from '../../../src/settings/storage.ts'
import { Doing, DoingContext } from '../../../src/ui/keys/doing.ts'
import { pressAction } from '../../../src/ui/keys/press.ts'
import { offerTextActions } from '../../../src/ui/keys/text-actions.ts'
import { TextSettings } from '../../../src/ui/TextSettings.tsx'
import '../../../src/ui/view.css'

const place = { site: 'news.example', language: 'ko' }
const openOptions = vi.fn()
let end: AbortController
let settings: LiveSettings

/** A view as popup and reader mode are: the button, the actions, and a listener for keys. */
async function open(first: Choices = noChoices): Promise<void> {
  await saveItems(itemsOf(first))
  end = new AbortController()
  settings = liveSettings(first, place, end.signal, reportError)
  const doing = new Doing()
  offerTextActions(doing, settings)
  const focused = () => document.activeElement
  const keyboard = { where: 'popup', view: document, focused, own: () => settings.now.value.keys, doing } as const
  addEventListener('keydown', (event) => pressAction(event, keyboard), { signal: end.signal })
  render(
    <DoingContext.Provider value={doing}>
      <TextSettings where="popup" settings={settings} openOptions={openOptions} />
    </DoingContext.Provider>,
    document.body,
  )
}

beforeEach(() => browser.storage.sync.clear())
afterEach(() => {
  end.abort()
  // What waits to be written is written now, not into the next test.
  dispatchEvent(new PageTransitionEvent('pagehide'))
  render(null, document.body)
})

const panel = page.getByRole('dialog', { name: 'Text and colours' })
const button = page.getByRole('button', { name: 'Text and colours', exact: true })

test('the button and its key open and close the panel, and Escape gives the focus back', async () => {
  await open()
  await button.click()
  await expect.element(panel).toBeVisible()
  await expect.element(button).toHaveAttribute('aria-expanded', 'true')
  await userEvent.keyboard('{Escape}')
  await expect.element(panel).not.toBeInTheDocument()
  await expect.element(button).toHaveFocus()
  await userEvent.keyboard('a')
  await expect.element(panel).toBeVisible()
  await userEvent.keyboard('a')
  await expect.element(panel).not.toBeInTheDocument()
})

test('keys change the text while the panel is open, but not while a name is typed', async () => {
  await open({ ...noChoices, all: { face: 'own' } })
  await button.click()
  await userEvent.keyboard('t')
  expect(settings.now.value.theme).toBe('light')
  await userEvent.click(page.getByRole('textbox'))
  await userEvent.keyboard('tt+')
  expect(settings.now.value).toMatchObject({ theme: 'light', ownFace: 'tt+', textSize: 18 })
})

test('a change can hold for this site or this language only, and be taken back', async () => {
  await open()
  await button.click()
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Changes hold' }), 'only for texts in Korean')
  await page.getByRole('button', { name: 'Line spacing, more' }).click()
  expect(settings.choices.value).toEqual({ ...noChoices, languages: { ko: { lineHeight: 105 } } })
  await expect.element(page.getByText('Only for texts in Korean: Line spacing')).toBeVisible()
  await page.getByRole('button', { name: 'Use the common settings' }).click()
  expect(settings.choices.value).toEqual(noChoices)
})

test('where a site has settings of its own, the next change is for the site', async () => {
  await open({ ...noChoices, sites: { 'news.example': { theme: 'dark' } } })
  await button.click()
  await page.getByRole('radio', { name: 'Justified' }).click()
  expect(settings.choices.value.sites).toEqual({ 'news.example': { theme: 'dark', alignment: 'justify' } })
})

test('all keys are shown by a question mark, and nothing else acts below them', async () => {
  await open()
  await userEvent.keyboard('?')
  await expect.element(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await userEvent.keyboard('a')
  await expect.element(panel).not.toBeInTheDocument()
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('dialog', { name: 'Keys' })).not.toBeInTheDocument()
})

test('the settings page is one step away', async () => {
  await open()
  await button.click()
  await page.getByRole('button', { name: 'All settings' }).click()
  expect(openOptions).toHaveBeenCalledOnce()
})
