import { browser } from '../browser.ts'
import type { Settings } from './defaults.ts'
import { changesBetween, choicesOf, formatAs, formatOf, type Items, isChoice, itemsOf } from './items.ts'
import { migrations } from './migrations.ts'
import { type Choices, noChoices, nowhere, resolve } from './scopes.ts'
import { soundPart } from './validation.ts'

/** Where settings live: with the reader's browser account where the browser has that, else on this machine. */
function area() {
  return browser.storage.sync ?? browser.storage.local
}

/**
 * The format of what is stored, once it was seen to need no migration: from then on it never does, for nothing older
 * writes. A write then needs no reading first, so that one begun while a popup closes still reaches the browser.
 */
let currentFormat: number | null = null

/** What the reader chose; sound whatever is stored. Rejects when the browser's storage fails. */
export async function loadChoices(): Promise<Choices> {
  const items: Items = await area().get(null)
  if (formatOf(items) >= migrations.length) currentFormat = formatOf(items)
  return choicesOf(items)
}

/** The settings for all sites, where neither site nor language counts. */
export async function loadSettings(): Promise<Settings> {
  return resolve(await loadChoices(), nowhere).settings
}

/** Writes items and takes away those that are `null`. Rejects when the browser's storage fails or is full. */
export async function saveItems(changes: Items): Promise<void> {
  if (currentFormat === null) await upgrade()
  await write(changes, currentFormat ?? migrations.length)
}

/** Keeps settings for all sites and leaves the others alone; values that are not sound are not stored. */
export function saveSettings(patch: Partial<Settings>): Promise<void> {
  return saveItems(itemsOf({ ...noChoices, all: soundPart(patch) }))
}

/** Brings everything that an older version stored to this version's form. */
async function upgrade(): Promise<void> {
  const items: Items = await area().get(null)
  const stored = Object.fromEntries(Object.entries(items).filter(([item]) => isChoice(item)))
  const format = Math.max(formatOf(items), migrations.length)
  if (formatOf(items) < migrations.length) await write(changesBetween(stored, itemsOf(choicesOf(items))), format)
  currentFormat = format
}

async function write(changes: Items, format: number): Promise<void> {
  const gone = Object.keys(changes).filter((item) => changes[item] === null)
  const kept = Object.entries(changes).filter(([, value]) => value !== null)
  await Promise.all([
    area().set({ ...Object.fromEntries(kept), ...formatAs(format) }),
    gone.length > 0 && area().remove(gone),
  ])
}

/** Calls back with the choices whenever one of them changes, in this or any other context, until the signal. */
export function onChoicesChanged(callback: (choices: Choices) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>) => {
    if (!Object.keys(changes).some(isChoice)) return
    loadChoices().then((choices) => {
      if (!signal.aborted) callback(choices)
    }, reportError)
  }
  area().onChanged.addListener(changed)
  signal.addEventListener('abort', () => area().onChanged.removeListener(changed), { once: true })
}

/** As `onChoicesChanged`, with the settings for all sites. */
export function onSettingsChanged(callback: (settings: Settings) => void, signal: AbortSignal): void {
  onChoicesChanged((choices) => callback(resolve(choices, nowhere).settings), signal)
}
