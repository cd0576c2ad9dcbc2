import type { CDPSession } from 'puppeteer-core'
import type { Bench } from './in-page/main.ts'
import type { Session } from './session.ts'
import { table } from './table.ts'

/** Sizes of the page that is measured, in nodes. */
const sizes = [10_000, 100_000]

async function heap(cdp: CDPSession, collect: boolean): Promise<number> {
  if (collect) await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  return usedSize
}

/**
 * Memory that a run of the engine takes on top of the DOM, as bytes of the JavaScript heap when it has ended and
 * nothing was collected: all that was alive at any moment is in it, and more.
 */
export async function memoryTable(session: Session<Bench>): Promise<string> {
  const lines: string[][] = []
  for (const size of sizes) {
    await session.renew()
    const cdp = await session.protocol()
    await session.call('make', 'nodes', 1_000)
    await session.call('run', 'lectern', 'https://example.org/')
    const { text } = await session.call('make', 'nodes', size)
    const before = await heap(cdp, true)
    await session.call('run', 'lectern', 'https://example.org/')
    const used = (await heap(cdp, false)) - before
    const kept = (await heap(cdp, true)) - before
    const kb = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`
    lines.push([`${size} nodes`, kb(text), kb(used), `${(used / text).toFixed(1)} ×`, kb(kept)])
  }
  return table([['memory of lectern', 'text', 'used', '/ text', 'kept after'], ...lines])
}
