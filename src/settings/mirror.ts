import { type Choices, noChoices, repairChoices } from './scopes.ts'

/**
 * The browser's settings storage answers too late for the first paint. Our own pages therefore keep a copy of
 * the last known choices in their `localStorage`, which answers at once, and paint with that.
 */
const item = 'choices'
/** Where version 0.1.0 kept its copy: all settings in one object. */
const oldItem = 'settings'

/** The choices as our pages last knew them; none when they never did or the copy is damaged. */
export function mirroredChoices(): Choices {
  try {
    const copy = localStorage.getItem(item)
    if (copy !== null) return repairChoices(JSON.parse(copy))
    return repairChoices({ all: JSON.parse(localStorage.getItem(oldItem) ?? 'null') })
  } catch {
    return noChoices
  }
}

/** Keeps a copy for the next first paint. A full or forbidden storage is no fault: the next paint uses defaults. */
export function mirrorChoices(choices: Choices): void {
  try {
    localStorage.setItem(item, JSON.stringify(choices))
    localStorage.removeItem(oldItem)
  } catch (error) {
    console.info('Settings are not mirrored:', error)
  }
}
