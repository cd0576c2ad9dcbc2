import { effect } from '@preact/signals'
import axe from 'axe-core'
import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { browser } from '../../src/browser.ts'
import { ShareOptions } from '../../src/options/sharing/ShareOptions.tsx'
import { type LiveSettings, liveSettings } from '../../src/settings/live.ts'
import { noChoices, nowhere } from '../../src/settings/scopes.ts'
import '../../src/options/options.css'

const place = document.body.appendChild(document.createElement('div'))
place.className = 'lectern'
let settings: LiveSettings
let end: AbortController

beforeEach(async () => {
  await browser.storage.sync.clear()
  end = new AbortController()
  settings = liveSettings(noChoices, nowhere, end.signal, reportError)
  const stop = effect(() => {
    settings.now.value
    render(<ShareOptions settings={settings} />, place)
  })
  end.signal.addEventListener('abort', stop)
})
afterEach(() => {
  end.abort()
  render(null, place)
})

const names = () =>
  page
    .getByRole('checkbox')
    .elements()
    .map((box) => box.closest('label')?.textContent)
const button = (name: string) => page.getByRole('button', { name, exact: true })

test('a service is moved by a button that keeps the focus, and its place is said', async () => {
  const first = names().slice(0, 3)
  const [, second = ''] = first
  await userEvent.click(button(`Move ${second} down`))
  await vi.waitFor(() => expect(names().slice(0, 3)).toEqual([first[0], first[2], second]))
  await expect.element(button(`Move ${second} down`)).toHaveFocus()
  await expect.element(page.getByText(`${second} is number 3 of ${names().length}`)).toBeInTheDocument()
  await userEvent.click(button('Back to the order by language'))
  expect(names().slice(0, 3)).toEqual(first)
})

test('a service that is not wanted is not offered', async () => {
  const facebook = page.getByRole('checkbox', { name: 'Facebook' })
  await expect.element(facebook).toBeChecked()
  await userEvent.click(facebook)
  await expect.element(facebook).not.toBeChecked()
  expect(settings.now.value.shareHidden).toEqual(['facebook'])
  await userEvent.click(facebook)
  await expect.element(facebook).toBeChecked()
  expect(settings.now.value.shareHidden).toEqual([])
})

test('a place of one’s own is added when it can be used, and taken away again', async () => {
  const address = page.getByRole('textbox', { name: 'Address' })
  await userEvent.fill(page.getByRole('textbox', { name: 'Name' }), 'Wiki')
  await userEvent.fill(address, 'https://{title}.example/?u={url}')
  await userEvent.click(button('Add'))
  await expect.element(page.getByText('That is no address')).toBeVisible()
  await userEvent.fill(address, 'https://wiki.example/?t={title}')
  await userEvent.click(button('Add'))
  await expect.element(page.getByText('The link is missing')).toBeVisible()
  await userEvent.fill(address, 'https://wiki.example/?u={url}')
  await userEvent.click(button('Add'))
  const own = { id: 'own-1', name: 'Wiki', template: 'https://wiki.example/?u={url}' }
  expect(settings.now.value.ownTargets).toEqual([own])
  expect(names().at(-1)).toBe('Wiki')
  await userEvent.click(button('Remove Wiki'))
  expect(settings.now.value.ownTargets).toEqual([])
})

test('has nothing that axe would find fault with', async () => {
  const { violations } = await axe.run(place)
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([])
})
