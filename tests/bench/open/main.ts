/**
 * `npm run bench:open`, after a build: how long it takes from the icon until something is on screen and until it stands
 * still, in Chromium, for the popup and reader mode and, with `--peer DIR …`, for the icon of other unpacked readers in
 * the same run. Medians of `--times N` (9) openings each, in turn, and from the fastest to the slowest.
 */
import { rmSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBrowsers } from '../../browser/ensure.ts'
import { serve } from '../../browser/serve.ts'
import { table } from '../table.ts'
import { writePages } from './pages.ts'
import { type Reader, startReader } from './reader.ts'

const { values } = parseArgs({
  options: { peer: { type: 'string', multiple: true, default: [] }, times: { type: 'string', default: '9' } },
})
const times = Number(values.times)

/** Median, and from the least to the most, in whole milliseconds. */
function spread(figures: number[]): string {
  const sorted = figures.toSorted((one, other) => one - other).map(Math.round)
  return `${sorted[Math.floor(sorted.length / 2)]} (${sorted[0]}–${sorted.at(-1)})`
}

const { chromium } = ensureBrowsers(['chromium'])
const { folder, pages } = writePages()
const site = await serve(folder)
const readers: { name: string; reader: Reader; closes: boolean }[] = []
try {
  readers.push({ name: 'popup', reader: await startReader(chromium, 'dist/chrome'), closes: false })
  const over = await startReader(chromium, 'dist/chrome')
  await over.set('src/options/index.html', { 'setting.iconOpens': 'reader' })
  readers.push({ name: 'reader mode', reader: over, closes: true })
  for (const peer of values.peer) {
    readers.push({ name: basename(peer), reader: await startReader(chromium, peer), closes: false })
  }
  const rows = [['page', 'reader', 'first change, ms', 'steady, ms', 'closed, ms']]
  for (const { slug, length } of pages) {
    const found = readers.map(() => ({ first: [] as number[], steady: [] as number[], closed: [] as number[] }))
    for (let time = -1; time < times; time++) {
      for (const [index, { reader, closes }] of readers.entries()) {
        const { opened, closed } = await reader.open(`${site.url}/${slug}/`, closes)
        // The first opening of each warms up and does not count.
        if (time < 0) continue
        found[index]?.first.push(opened.first)
        found[index]?.steady.push(opened.steady)
        if (closed) found[index]?.closed.push(closed.steady)
      }
    }
    for (const [index, { name }] of readers.entries()) {
      const { first, steady, closed } = found[index]!
      rows.push([
        `${Math.round(length / 1000)} kB`,
        name,
        spread(first),
        spread(steady),
        closed.length ? spread(closed) : '-',
      ])
    }
  }
  console.log(table(rows))
} finally {
  for (const { reader } of readers) await reader.close()
  await site.close()
  rmSync(folder, { recursive: true })
}
