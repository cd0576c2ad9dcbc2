import { beforeEach, expect, test } from 'vitest'
import { browser } from '../../src/browser.ts'
import { fingerprintOf } from '../../src/places/fingerprint.ts'
import {
  countPlaces,
  forgetPlaceOf,
  forgetPlaces,
  keepPlaceOf,
  loadPlace,
  mostPlaces,
  placeItem,
} from '../../src/places/places.ts'

beforeEach(() => browser.storage.local.clear())

const place = (at: number) => ({ ...fingerprintOf('A paragraph'), index: 3, at })

test('a place is kept for an address, without the address', async () => {
  await keepPlaceOf('https://packet.example/cannery', place(1))
  expect(await loadPlace('https://packet.example/cannery')).toEqual(place(1))
  expect(await loadPlace('https://packet.example/other')).toBeNull()
  expect(JSON.stringify(await browser.storage.local.get(null))).not.toMatch(/packet|cannery|paragraph/i)
})

test('trackers and places in a page make no other address, pages within a document do', () => {
  const plain = placeItem('https://packet.example/cannery')
  expect(placeItem('https://packet.example/cannery?utm_source=feed#part-2')).toBe(plain)
  expect(placeItem('https://packet.example/cannery?page=2')).not.toBe(plain)
  expect(placeItem('https://packet.example/#/cannery')).not.toBe(placeItem('https://packet.example/#/other'))
})

test('the oldest make room', async () => {
  const oldest = 'https://packet.example/0'
  const rows = Array.from({ length: mostPlaces }, (_, index) => [
    placeItem(`https://packet.example/${index}`),
    place(index),
  ])
  await browser.storage.local.set({ ...Object.fromEntries(rows), other: 'stays' })
  await keepPlaceOf('https://packet.example/new', place(10_000))
  expect(await countPlaces()).toBe(mostPlaces)
  expect(await loadPlace(oldest)).toBeNull()
  expect(await loadPlace('https://packet.example/new')).not.toBeNull()
})

test('one and all can be forgotten, and nothing else is', async () => {
  await browser.storage.local.set({ other: 'stays' })
  for (const name of ['a', 'b', 'c']) await keepPlaceOf(`https://packet.example/${name}`, place(1))
  await forgetPlaceOf('https://packet.example/a')
  expect(await countPlaces()).toBe(2)
  await forgetPlaces()
  expect(await browser.storage.local.get(null)).toEqual({ other: 'stays' })
})

test('what is damaged is no place', async () => {
  await browser.storage.local.set({ [placeItem('https://packet.example/a')]: { exact: 'x' } })
  expect(await loadPlace('https://packet.example/a')).toBeNull()
})
