import type { Items } from './items.ts'
import { saveItems } from './storage.ts'

/** Milliseconds between two writes. Browsers refuse more than 120 writes a minute to storage that they sync. */
const writeGap = 500

/** What was changed and is not stored yet: a first change is written at once, those that follow fast go together. */
export class Unsaved {
  items: Items = {}
  #writing = false

  constructor(private readonly failed: (error: unknown) => void) {
    // A popup closes at any moment; a write that was asked for is carried out all the same.
    addEventListener('pagehide', () => this.#write().catch(this.failed))
  }

  add(changes: Items): void {
    this.items = { ...this.items, ...changes }
    if (!this.#writing) this.#writeAll().catch(this.failed)
  }

  async #writeAll(): Promise<void> {
    this.#writing = true
    try {
      while (Object.keys(this.items).length > 0) {
        await this.#write()
        await new Promise((resolve) => setTimeout(resolve, writeGap))
      }
    } finally {
      this.#writing = false
    }
  }

  async #write(): Promise<void> {
    const writing = this.items
    if (Object.keys(writing).length === 0) return
    await saveItems(writing)
    this.items = Object.fromEntries(Object.entries(this.items).filter(([item, value]) => writing[item] !== value))
  }
}
