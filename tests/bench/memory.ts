import type { CDPSession } from 'puppeteer-core'
import type { HeldStep } from './in-page/held.ts'
import type { Bench } from './in-page/main.ts'
import type { Session } from './session.ts'
import { table } from './table.ts'

/** Sizes of the page that is measured, in nodes. */
const sizes = [10_000, 100_000]
const steps: readonly HeldStep[] = ['read', 'choose', 'write']

/** Bytes alive in the JavaScript heap and in arrays outside of it, once the garbage is cleared away. */
async function alive(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize, backingStorageSize } = await cdp.send('Runtime.getHeapUsage')
  return usedSize + backingStorageSize
}

/**
 * Memory that the engine holds on top of the DOM at the end of each step (in between, only one step's own notes come on
 * top), beside the page's text and its HTML. JavaScript's handles of the nodes it has seen count as its own.
 */
export async function memoryTable(session: Session<Bench>): Promise<string> {
  const lines: string[][] = []
  for (const size of sizes) {
    await session.renew()
    const cdp = await session.protocol()
    await session.call('make', 'nodes', 1_000)
    await session.call('run', 'lectern', 'https://example.org/')
    const { text, html } = await session.call('make', 'nodes', size)
    const before = await alive(cdp)
    const used: number[] = []
    for (const step of steps) {
      await session.call('hold', step)
      used.push((await alive(cdp)) - before)
    }
    await session.call('release')
    const after = (await alive(cdp)) - before
    const kb = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`
    const most = Math.max(...used)
    const ratios = [most / text, most / html].map((ratio) => `${ratio.toFixed(1)} ×`)
    lines.push([`${size} nodes`, kb(text), kb(html), ...used.map(kb), ...ratios, kb(after)])
  }
  const heads = ['text', 'HTML', ...steps.map((step) => `after ${step}`), 'most / text', 'most / HTML', 'kept after']
  return table([['memory of lectern', ...heads], ...lines])
}
