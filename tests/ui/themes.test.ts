import { afterEach, beforeEach, expect, test } from 'vitest'
import { cdp } from 'vitest/browser'
import { defaults, type Settings } from '../../src/settings/defaults.ts'
import { choices } from '../../src/settings/validation.ts'
import { contrast } from '../../src/ui/colours/contrast.ts'
import { dress } from '../../src/ui/dress.ts'
import '../../src/ui/view.css'

/** Least contrast by WCAG 2.2: of text (1.4.3, AA), and of borders that a control is known by (1.4.11). */
const least = { text: 4.5, strongText: 7, border: 3 }

const texts = ['ink', 'soft', 'accent'] as const
const grounds = ['paper', 'raised'] as const

let root: HTMLElement
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'))
  root.className = 'lectern'
})
afterEach(async () => {
  root.remove()
  await emulate({})
})

async function emulate(features: Record<string, string>): Promise<void> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }))
  await cdp().send('Emulation.setEmulatedMedia', { features: list })
}

/** A colour of the sheets as `#rrggbb`, whatever way it is written. */
function colourOf(name: string): string {
  const probe = root.appendChild(document.createElement('i'))
  probe.style.color = `var(--${name})`
  const context = document.createElement('canvas').getContext('2d')!
  context.fillStyle = getComputedStyle(probe).color
  context.fillRect(0, 0, 1, 1)
  probe.remove()
  return `#${[...context.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

function tooFaint(leastOfText: number): string[] {
  const pairs = [
    ...texts.flatMap((text) => grounds.map((ground) => [text, ground, leastOfText] as const)),
    ['ink', 'mark', leastOfText] as const,
    ['edge', 'paper', least.border] as const,
  ]
  return pairs.flatMap(([front, back, wanted]) => {
    const ratio = contrast(colourOf(front), colourOf(back))
    return ratio < wanted ? [`${front} on ${back}: ${ratio.toFixed(2)}`] : []
  })
}

const dressed = (patch: Partial<Settings>, scheme: 'light' | 'dark') => {
  dress(root, { ...defaults, ...patch })
  // What the system prefers is what `light dark` leaves open.
  if (root.dataset.tone === 'auto') root.style.colorScheme = scheme
}

const every = choices.theme.flatMap((theme) => (['light', 'dark'] as const).map((scheme) => ({ theme, scheme })))

test.for(every)('$theme, where the system is $scheme, can be read', ({ theme, scheme }) => {
  dressed({ theme }, scheme)
  expect(tooFaint(theme === 'contrast' ? least.strongText : least.text)).toEqual([])
})

test('high contrast is the highest there is', () => {
  for (const scheme of ['light', 'dark'] as const) {
    dressed({ theme: 'contrast' }, scheme)
    expect(contrast(colourOf('ink'), colourOf('paper'))).toBe(21)
  }
})

test.for(every.filter(({ theme }) => theme !== 'own'))(
  '$theme gets stronger for who wants more contrast, where the system is $scheme',
  async ({ theme, scheme }) => {
    await emulate({ 'prefers-contrast': 'more' })
    dressed({ theme }, scheme)
    expect(tooFaint(least.strongText)).toEqual([])
  },
)

test('own colours are what the reader chose, and the tone follows the ground', () => {
  dress(root, { ...defaults, theme: 'own', ownPaper: '#102030', ownInk: '#f0f0e0', ownAccent: '#80c0ff' })
  expect(['paper', 'ink', 'accent'].map(colourOf)).toEqual(['#102030', '#f0f0e0', '#80c0ff'])
  expect(root.dataset.tone).toBe('dark')
  dress(root, { ...defaults, theme: 'own', ownPaper: '#f0f0e0', ownInk: '#102030' })
  expect(root.dataset.tone).toBe('light')
})
