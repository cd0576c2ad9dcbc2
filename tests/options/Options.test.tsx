import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { browser } from '../../src/browser.ts'
import { Options } from '../../src/options/Options.tsx'
import { itemsOf } from '../../src/settings/items.ts'
import { type LiveSettings, liveSettings } from '../../src/settings/live.ts'
import { type Choices, noChoices, nowhere } from '../../src/settings/scopes.ts'
import { saveItems } from '../../src/settings/storage.ts'
import { exportText } from '../../src/settings/transfer.ts'
import { choices } from '../../src/settings/validation.ts'
import { dress } from '../../src/ui/dress.ts'
import { useLanguage } from '../language.ts'
import { axeViolations } from '../ui/axe.ts'
import '../../src/options/options.css'

const root = document.documentElement
let end: AbortController
let settings: LiveSettings

async function open(first: Choices = noChoices): Promise<void> {
  await saveItems(itemsOf(first))
  end = new AbortController()
  settings = liveSettings(first, nowhere, end.signal, reportError)
  root.className = 'lectern'
  root.lang = 'en'
  dress(root, settings.now.value)
  render(<Options settings={settings} commands={[]} changeShortcuts={() => {}} />, document.body)
  await expect.element(page.getByRole('heading', { name: 'Lectern settings' })).toBeVisible()
}

beforeEach(() => browser.storage.sync.clear())
afterEach(() => {
  end.abort()
  // What waits to be written is written now, not into the next test.
  dispatchEvent(new PageTransitionEvent('pagehide'))
  render(null, document.body)
  useLanguage('en')
})

test('a choice is made at once and says what it is', async () => {
  await open()
  await page.getByRole('button', { name: 'Line spacing, more' }).click()
  expect(settings.now.value.lineHeight).toBe(105)
  await expect.element(page.getByRole('group', { name: 'Line spacing' }).getByRole('status')).toHaveTextContent('105%')
  await page.getByRole('radio', { name: 'First line indented' }).click()
  expect(settings.now.value.paragraphs).toBe('indent')
  await userEvent.selectOptions(
    page.getByRole('combobox', { name: 'Typeface', exact: true }),
    'For dyslexia (OpenDyslexic)',
  )
  expect(settings.now.value.face).toBe('dyslexia')
})

test('a typeface is named, and said to be missing when it is', async () => {
  await open({ ...noChoices, all: { face: 'own' } })
  const field = page.getByRole('textbox', { name: /Name of the typeface/ })
  await userEvent.fill(field, 'No Such Face 77')
  expect(settings.now.value.ownFace).toBe('No Such Face 77')
  await expect.element(page.getByText('There is no typeface of this name')).toBeVisible()
})

test('own colours say their contrast, and warn when it is low', async () => {
  await open({ ...noChoices, all: { theme: 'own', ownPaper: '#ffffff', ownInk: '#000000' } })
  await expect.element(page.getByText('Contrast: text 21 : 1')).toBeVisible()
  expect(document.body.textContent).not.toContain('hard to read')
  settings.change({ ownInk: '#999999' })
  await expect.element(page.getByText('That is hard to read for many: under 4.5 : 1.')).toBeVisible()
})

test('sites and languages with settings of their own are listed and can be forgotten', async () => {
  await open({ all: {}, sites: { 'news.example': { theme: 'dark' } }, languages: { ko: { textSize: 22 } } })
  await expect.element(page.getByText('news.example')).toBeVisible()
  await page.getByRole('button', { name: 'Remove the settings of Korean' }).click()
  expect(settings.choices.value).toEqual({ all: {}, sites: { 'news.example': { theme: 'dark' } }, languages: {} })
})

test('keys are changed by pressing them; those that are taken are not', async () => {
  await open()
  const change = page.getByRole('button', { name: 'Change keys: Next theme' })
  await change.click()
  await userEvent.keyboard('s')
  await expect.element(page.getByText('These keys are taken: Share.')).toBeVisible()
  await userEvent.keyboard('{F5}')
  await expect.element(page.getByText("browser's or a screen reader's own")).toBeVisible()
  await userEvent.keyboard('y')
  expect(settings.now.value.keys).toEqual({ nextTheme: ['y'] })
  await change.click()
  await userEvent.keyboard('{Backspace}')
  expect(settings.now.value.keys).toEqual({ nextTheme: [] })
})

test('plain characters can be switched off as keys all at once, and come back', async () => {
  await open()
  await page.getByRole('button', { name: 'Switch off all keys that are plain characters' }).click()
  expect(settings.now.value.keys).toMatchObject({
    nextTheme: [],
    largerText: ['Ctrl++', 'Ctrl+='],
    closeReader: ['Escape'],
  })
  await page.getByRole('button', { name: 'All keys as they were at first' }).click()
  expect(settings.now.value.keys).toEqual({})
})

const file = (text: string) => new File([text], 'lectern-settings.json', { type: 'application/json' })

test('settings come from a file, and can be had back as they were', async () => {
  await open({ ...noChoices, all: { textSize: 28 } })
  const input = page.getByLabelText('Load settings')
  await userEvent.upload(input, file(exportText({ ...noChoices, all: { theme: 'sepia' } })))
  await vi.waitFor(() => expect(settings.choices.value.all).toEqual({ theme: 'sepia' }))
  await expect.element(page.getByText('Settings loaded.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(settings.choices.value.all).toEqual({ textSize: 28 })
})

test.for([
  ['{', 'no JSON'],
  ['{}', 'holds no settings of Lectern'],
  ['{"kind":"lectern-settings","format":99}', 'from a newer version'],
])('a file with %s changes nothing and says why', async ([text, why]) => {
  await open({ ...noChoices, all: { textSize: 28 } })
  await userEvent.upload(page.getByLabelText('Load settings'), file(text!))
  await expect.element(page.getByText(why!)).toBeVisible()
  expect(settings.choices.value.all).toEqual({ textSize: 28 })
})

test.for(choices.theme)('axe finds nothing wrong in %s', async (theme) => {
  await open({ all: { theme }, sites: { 'news.example': { theme: 'dark' } }, languages: {} })
  expect(await axeViolations(document.body)).toEqual([])
})

test('everything is said in Korean, too', async () => {
  useLanguage('ko')
  end = new AbortController()
  settings = liveSettings(noChoices, nowhere, end.signal, reportError)
  render(<Options settings={settings} commands={[]} changeShortcuts={() => {}} />, document.body)
  await expect.element(page.getByRole('button', { name: '줄 간격 늘리기' })).toBeVisible()
  expect(document.body.textContent).not.toMatch(/undefined|\$\d/)
})

test.for([320, 1440])('nothing sticks out sideways at a width of %i', async (width) => {
  await page.viewport(width, 800)
  await open()
  expect(root.scrollWidth).toBeLessThanOrEqual(width)
})
