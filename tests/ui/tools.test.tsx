import { signal } from '@preact/signals'
import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Settings } from '../../src/settings/defaults.ts'
import { TextSize } from '../../src/ui/TextSize.tsx'
import { ThemePicker } from '../../src/ui/ThemePicker.tsx'

const place = document.body.appendChild(document.createElement('div'))
const size = signal(18)
const theme = signal<Settings['theme']>('auto')

function Tools() {
  return (
    <>
      <TextSize size={size.value} onChange={(next) => (size.value = next)} />
      <ThemePicker theme={theme.value} onChange={(next) => (theme.value = next)} />
    </>
  )
}

beforeEach(() => {
  size.value = 18
  theme.value = 'auto'
  render(<Tools />, place)
})
afterEach(() => render(null, place))

test('two buttons change the size of the text, and the new size is said', async () => {
  expect(page.getByRole('status').element().textContent).toBe('')
  await userEvent.click(page.getByRole('button', { name: 'Larger text' }))
  expect(size.value).toBe(19)
  await expect.element(page.getByRole('status')).toHaveTextContent('Text size 19')
  await userEvent.click(page.getByRole('button', { name: 'Smaller text' }))
  await expect.element(page.getByRole('status')).toHaveTextContent('Text size 18')
})

test('the size is said when something else changed it', async () => {
  size.value = 24
  await expect.element(page.getByRole('status')).toHaveTextContent('Text size 24')
})

test('at the last step the button stays where it is, keeps the focus and does nothing', async () => {
  size.value = 40
  const button = page.getByRole('button', { name: 'Larger text' })
  await expect.element(button).toHaveAttribute('aria-disabled', 'true')
  button.element().focus()
  await userEvent.keyboard('{Enter}')
  expect(size.value).toBe(40)
  expect(document.activeElement).toBe(button.element())
})

test('themes are a group of radio buttons, with arrows and names', async () => {
  await expect.element(page.getByRole('radio', { name: 'As the system' })).toBeChecked()
  await userEvent.click(page.getByRole('radio', { name: 'Sepia' }))
  expect(theme.value).toBe('sepia')
  await userEvent.keyboard('{ArrowRight}')
  await vi.waitFor(() => expect(theme.value).toBe('grey'))
  await expect.element(page.getByRole('radio', { name: 'Grey' })).toHaveFocus()
})
