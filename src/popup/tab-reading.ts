import type { Tabs } from 'webextension-polyfill'
import { browser } from '../browser.ts'
import { type Injection, inject, refusal } from '../injection/inject.ts'
import { askPage, type Reading } from '../messages.ts'

/** The tab that the popup belongs to, or null when the window has none any more. */
export async function activeTab(): Promise<Tabs.Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab ?? null
}

/**
 * Puts the scripts that read a page into a tab and gives what they read.
 * @param address of the tab, where the browser tells it; decides whether a page that is closed to us is a PDF
 */
export async function readTab(tabId: number, files: string[], address: string): Promise<Reading> {
  return asReading(await inject(tabId, files), address)
}

/** Asks the page script that is in a tab already. */
export async function askTab(
  tabId: number,
  name: 'read' | 'readMore' | 'readSelected',
  force = false,
): Promise<Reading> {
  try {
    return name === 'read' ? await askPage(tabId, 'read', { force }) : await askPage(tabId, name, {})
  } catch (error) {
    return refusal(error)
  }
}

/** Whether more of an article, or an article at all, may still come. */
export function isUnfinished(reading: Reading): boolean {
  return reading.kind === 'loading' || ('complete' in reading && !reading.complete)
}

/** What an injected page script, or the browser's refusal to inject it, says about a page. */
export function asReading(injection: Injection, address: string): Reading {
  if (injection.kind === 'noAccess') return /\.pdf(?:[?#]|$)/i.test(address) ? { kind: 'pdf' } : injection
  // Pages of Firefox's own refuse in silence, as if they had gone away; their address is kept from us or tells it.
  const absent = { kind: isWebAddress(address) ? 'gone' : 'noAccess' } as const
  if (injection.kind === 'gone') return absent
  if (injection.kind !== 'done') return injection
  // A page that goes away while it is read leaves no value.
  return (injection.value as Reading | null | undefined) ?? absent
}

/** Whether an address is one that extensions may read; the browser tells it for every page that was clicked on. */
function isWebAddress(address: string): boolean {
  return /^(?:https?|file|ftp|blob|data):/i.test(address)
}
