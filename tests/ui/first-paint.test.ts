import { afterEach, expect, test } from 'vitest'
import { defaults } from '../../src/settings/defaults.ts'
import { dress } from '../../src/ui/dress.ts'
import { keepFirstPaint } from '../../src/ui/first-paint.ts'

const root = document.documentElement

afterEach(() => {
  localStorage.clear()
  for (const name of ['data-theme', 'data-tone', 'style']) root.removeAttribute(name)
})

/** Runs the script as a page does that has it in its head. */
async function runScript(): Promise<void> {
  const script = document.createElement('script')
  script.src = `/first-paint.js?${Math.random()}`
  const ran = new Promise((resolve, reject) => Object.assign(script, { onload: resolve, onerror: reject }))
  document.head.append(script)
  await ran
  script.remove()
}

test('a page opens in the colours of the last one, before any module runs', async () => {
  const last = document.createElement('div')
  dress(last, { ...defaults, theme: 'own', ownPaper: '#102030' })
  keepFirstPaint(last)
  await runScript()
  expect(root.dataset).toMatchObject({ theme: 'own', tone: 'dark' })
  expect(root.style.getPropertyValue('--own-paper')).toBe('#102030')
})

test.for(['{', '7', '{"onclick":"alert(1)"}'])('a damaged copy, as %s, changes nothing', async (copy) => {
  localStorage.setItem('paint', copy)
  await runScript()
  expect([root.dataset.theme, root.getAttribute('onclick')]).toEqual([undefined, null])
})
