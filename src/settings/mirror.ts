import type { Settings } from './defaults.ts'
import { repairSettings } from './validation.ts'

/**
 * The browser's settings storage answers too late for the first paint. Our own pages therefore keep a copy of
 * the last known settings in their `localStorage`, which answers at once, and paint with that.
 */
const item = 'settings'

/** The settings as our pages last knew them; the defaults when they never did or the copy is damaged. */
export function mirroredSettings(): Settings {
  try {
    return repairSettings(JSON.parse(localStorage.getItem(item) ?? 'null'))
  } catch {
    return repairSettings(null)
  }
}

/** Keeps a copy for the next first paint. A full or forbidden storage is no fault: the next paint uses defaults. */
export function mirrorSettings(settings: Settings): void {
  try {
    localStorage.setItem(item, JSON.stringify(settings))
  } catch (error) {
    console.info('Settings are not mirrored:', error)
  }
}
