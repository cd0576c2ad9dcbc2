import { browser } from '../browser.ts'
import { readingScripts } from '../injection/for-site.ts'
import { inject, refusal } from '../injection/inject.ts'
import { scripts } from '../injection/scripts.ts'
import { askPage, type Opening } from '../messages.ts'
import { noChoices } from '../settings/scopes.ts'
import { loadChoices } from '../settings/storage.ts'
import guard from './guard.css?raw'

/** Opens reader mode in a tab that the reader gave us; where it is open already, it is opened anew. */
export async function openReader(tabId: number): Promise<Opening> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, css: guard, origin: 'USER' })
  } catch (error) {
    return refusal(error)
  }
  const reading = await scriptsFor(tabId)
  const injection = await inject(tabId, [...reading, scripts.reader])
  return injection.kind === 'done' ? { kind: 'opened' } : injection
}

/** The scripts that read the page of a tab. */
async function scriptsFor(tabId: number): Promise<string[]> {
  const [tab, choices] = await Promise.all([
    browser.tabs.get(tabId).catch(() => undefined),
    loadChoices().catch(() => noChoices),
  ])
  return readingScripts(tab?.url, choices)
}

/** Opens reader mode for what is selected in a tab. */
export async function openSelection(tabId: number): Promise<Opening> {
  const reading = await inject(tabId, [scripts.page])
  if (reading.kind !== 'done') return reading
  try {
    await askPage(tabId, 'readSelected', {})
    await browser.scripting.insertCSS({ target: { tabId }, css: guard, origin: 'USER' })
  } catch (error) {
    return refusal(error)
  }
  const injection = await inject(tabId, [scripts.reader])
  return injection.kind === 'done' ? { kind: 'opened' } : injection
}

/** Closes reader mode in a tab where it is open, opens it where it is not. */
export async function toggleReader(tabId: number): Promise<Opening | { kind: 'closed' }> {
  return (await closeReader(tabId)) ? { kind: 'closed' } : openReader(tabId)
}

async function closeReader(tabId: number): Promise<boolean> {
  try {
    return (await askPage(tabId, 'closeReader', {})).kind === 'closed'
  } catch {
    // No script of ours is in the page, so reader mode is not either.
    return false
  }
}
