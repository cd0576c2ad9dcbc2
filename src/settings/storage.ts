import { browser } from '../browser.ts'
import type { Settings } from './defaults.ts'
import { migrate, migrations, type Stored } from './migrations.ts'
import { repairSettings, soundPart } from './validation.ts'

/**
 * Each setting is an item of its own, so that two windows can save two settings at once, and only what the
 * reader chose is stored, so that a better default reaches everybody else.
 */
const prefix = 'setting.'
/** Item that holds how many migrations the stored settings went through. */
const formatItem = 'settings.format'

/** Where settings live: with the reader's browser account where the browser has that, else on this machine. */
function area() {
  return browser.storage.sync ?? browser.storage.local
}

/**
 * The format of what is stored, once it was seen to need no migration: from then on it never does, for nothing older
 * writes. A write then needs no reading first, so that one begun while a popup closes still reaches the browser.
 */
let currentFormat: number | null = null

/** The settings as they are now; sound whatever is stored. Rejects when the browser's storage fails. */
export async function loadSettings(): Promise<Settings> {
  const { stored, format } = await readStored()
  if (format >= migrations.length) currentFormat = format
  return repairSettings(migrate(stored, format))
}

/**
 * Keeps the given settings and leaves the others alone; values that are not sound are not stored.
 * Rejects when the browser's storage fails or is full.
 */
export async function saveSettings(patch: Partial<Settings>): Promise<void> {
  if (currentFormat !== null) return write(patch, currentFormat)
  const { stored, format } = await readStored()
  const outdated = Object.keys(stored).length > 0 && format < migrations.length
  const base = outdated ? soundPart(migrate(stored, format)) : {}
  if (outdated) await area().remove(Object.keys(stored).map((name) => prefix + name))
  await write({ ...base, ...patch }, Math.max(format, migrations.length))
}

function write(settings: Partial<Settings>, format: number): Promise<void> {
  const items = Object.entries(soundPart(settings)).map(([name, value]) => [prefix + name, value])
  return area().set({ ...Object.fromEntries(items), [formatItem]: format })
}

/** Calls back with the settings whenever one of them changes, in this or any other context, until the signal. */
export function onSettingsChanged(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>) => {
    if (!Object.keys(changes).some((item) => item.startsWith(prefix))) return
    loadSettings().then((settings) => {
      if (!signal.aborted) callback(settings)
    }, reportError)
  }
  area().onChanged.addListener(changed)
  signal.addEventListener('abort', () => area().onChanged.removeListener(changed), { once: true })
}

async function readStored(): Promise<{ stored: Stored; format: number }> {
  const items: Stored = await area().get(null)
  const own = Object.entries(items).filter(([item]) => item.startsWith(prefix))
  const format = items[formatItem]
  return {
    stored: Object.fromEntries(own.map(([item, value]) => [item.slice(prefix.length), value])),
    format: typeof format === 'number' ? format : 0,
  }
}
