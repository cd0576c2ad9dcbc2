import { type ReadonlySignal, signal } from '@preact/signals'
import type { Settings } from './defaults.ts'
import { loadSettings, onSettingsChanged, saveSettings } from './storage.ts'
import { settingNames } from './validation.ts'

/** Milliseconds between two writes. Browsers refuse more than 120 writes a minute to storage that they sync. */
const writeGap = 500

/** Settings that a view shows and changes: they show at once, are kept, and follow changes made elsewhere. */
export interface LiveSettings {
  readonly now: ReadonlySignal<Settings>
  change(patch: Partial<Settings>): void
}

/**
 * Settings that stay as the storage has them.
 * @param first what to show until the storage answers
 * @param failed is told when the browser's storage fails; what the reader chose stays for this view
 */
export function liveSettings(first: Settings, end: AbortSignal, failed: (error: unknown) => void): LiveSettings {
  const now = signal(first)
  const unsaved = new Unsaved(failed)
  const follow = (stored: Settings) => {
    const next = { ...stored, ...unsaved.patch }
    if (settingNames.some((name) => next[name] !== now.value[name])) now.value = next
  }
  onSettingsChanged(follow, end)
  loadSettings().then(follow, failed)
  return {
    now,
    change(patch) {
      now.value = { ...now.value, ...patch }
      unsaved.add(patch)
    },
  }
}

/** What was changed and is not stored yet: a first change is written at once, those that follow fast go together. */
class Unsaved {
  patch: Partial<Settings> = {}
  #writing = false

  constructor(private readonly failed: (error: unknown) => void) {
    // A popup closes at any moment; a write that was asked for is carried out all the same.
    addEventListener('pagehide', () => this.#write().catch(this.failed))
  }

  add(patch: Partial<Settings>): void {
    this.patch = { ...this.patch, ...patch }
    if (!this.#writing) this.#writeAll().catch(this.failed)
  }

  async #writeAll(): Promise<void> {
    this.#writing = true
    try {
      while (Object.keys(this.patch).length > 0) {
        await this.#write()
        await new Promise((resolve) => setTimeout(resolve, writeGap))
      }
    } finally {
      this.#writing = false
    }
  }

  async #write(): Promise<void> {
    const writing = this.patch
    if (Object.keys(writing).length === 0) return
    await saveSettings(writing)
    this.patch = Object.fromEntries(
      Object.entries(this.patch).filter(([name, value]) => Reflect.get(writing, name) !== value),
    )
  }
}
