import { signal } from '@preact/signals'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { defaults } from '../../../src/settings/defaults.ts'
import { isInstalled } from '../../../src/ui/fonts/installed.ts'
import { keepFace } from '../../../src/ui/fonts/keep-face.ts'
import { readFace } from '../../../src/ui/fonts/own-files.ts'

let end: AbortController
beforeEach(() => {
  end = new AbortController()
})
afterEach(() => end.abort())

const families = () => [...new Set([...document.fonts].map(({ family }) => family.replaceAll('"', '')))]

test('a face of ours is read when it is chosen, once, and leaves the document at the end', async () => {
  const settings = signal(defaults)
  const read = vi.fn(readFace)
  keepFace(settings, read, document.fonts, end.signal)
  expect(read).not.toHaveBeenCalled()
  settings.value = { ...defaults, face: 'legible' }
  await vi.waitFor(() => expect(families()).toEqual(['Lectern Legible']))
  settings.value = { ...defaults, face: 'serif' }
  settings.value = { ...defaults, face: 'legible', textSize: 24 }
  expect(read.mock.calls).toEqual([['legible']])
  end.abort()
  expect(families()).toEqual([])
})

test.for(['legible', 'dyslexia'] as const)('the files of %s are typefaces, upright and italic', async (face) => {
  const files = await readFace(face)
  for (const { bytes, ...descriptors } of files) {
    const loaded = await new FontFace('Tried', bytes, descriptors).load()
    expect(loaded.status).toBe('loaded')
  }
  expect(new Set(files.map(({ style }) => style))).toEqual(new Set(['normal', 'italic']))
})

test('a face that has come too late is not added', async () => {
  const reading = readFace('dyslexia')
  keepFace(signal({ ...defaults, face: 'dyslexia' as const }), () => reading, document.fonts, end.signal)
  end.abort()
  await reading
  expect(families()).toEqual([])
})

test('a face is known to be there or not', async () => {
  expect(isInstalled('No Such Face 77')).toBe(false)
  const [file] = await readFace('dyslexia')
  const face = await new FontFace('There Now', file!.bytes).load()
  document.fonts.add(face)
  expect(isInstalled('There Now')).toBe(true)
  document.fonts.delete(face)
})
