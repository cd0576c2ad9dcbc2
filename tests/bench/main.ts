import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { baselineText } from './baseline.ts'
import { growthTable } from './growth.ts'
import type { Bench, ExtractorName } from './in-page/main.ts'
import type { Item } from './item.ts'
import { folderItems, ownItems } from './items.ts'
import { memoryTable } from './memory.ts'
import { byGroup, measure, qualityTable, type Results, timeTable, worst } from './quality.ts'
import { Session } from './session.ts'

const usage = `npm run bench                      quality, time, growth and memory, over the pages of tests/pages
npm run bench -- --pages DIR …     quality and time over folders of <id>.html[.gz] with <id>.json beside
  --only lectern,readability       these extractors: lectern, readability, defuddle, walk, readabilityTest
  --limit N                        the first N pages
  --times N                        timed runs of each page (20; with --pages 2; 0 for quality alone)
  --worst N                        also list the N pages with the lowest word F1 of lectern
  --no-growth                      leave out growth and memory
  --write-baseline                 pin these scores of our pages in tests/bench/baseline.json`

/** Pages after which the tab is replaced, so that one page's garbage is not another's time. */
const pagesATab = 150
const everyone: ExtractorName[] = ['lectern', 'readability', 'defuddle', 'walk', 'readabilityTest']

/** Time of one run of an extractor on a page, less what it costs to ask. */
async function timeOf(session: Session<Bench>, name: ExtractorName, item: Item, copies: number): Promise<number> {
  const spent = async (run: ExtractorName | 'nothing'): Promise<number> => {
    const before = await session.worked()
    await session.call('run', run, item.url)
    return (await session.worked()) - before
  }
  await session.call('prepare', item.html, copies)
  const asking = await spent('nothing')
  return Math.max(0, (await spent(name)) - asking) / copies
}

async function runAll(
  session: Session<Bench>,
  items: Iterable<Item>,
  names: ExtractorName[],
  copies: number,
): Promise<Results> {
  const results: Results = new Map(names.map((name) => [name, []]))
  let count = 0
  for (const item of items) {
    if (++count % pagesATab === 0) await session.renew()
    for (const name of names) {
      const outcome = await session.call('read', name, item.html, item.url)
      const ms = copies > 0 ? await timeOf(session, name, item, copies) : 0
      results.get(name)!.push(measure(item, outcome, ms))
    }
  }
  return results
}

function* first(items: Iterable<Item>, count: number): Generator<Item> {
  let left = count
  for (const item of items) {
    if (left-- <= 0) return
    yield item
  }
}

function report(title: string, results: Results, worstCount: number): void {
  const timed = [...results.values()].some((rows) => rows.some(({ ms }) => ms > 0))
  const parts = [
    qualityTable(results),
    timed ? timeTable(results) : '',
    byGroup(results, 'type'),
    byGroup(results, 'lang'),
  ]
  if (worstCount > 0) parts.push(worst(results.get('lectern') ?? [], worstCount))
  const pages = [...results.values()][0]?.length ?? 0
  console.log(`\n## ${title} (${pages} pages)\n\n${parts.filter(Boolean).join('\n\n')}`)
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: {
      pages: { type: 'string', multiple: true },
      only: { type: 'string' },
      limit: { type: 'string' },
      times: { type: 'string' },
      worst: { type: 'string' },
      growth: { type: 'boolean', default: true },
      'write-baseline': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(usage)
    return
  }
  const names = (values.only?.split(',') as ExtractorName[] | undefined) ?? everyone
  const folders = [...(values.pages ?? []), ...positionals]
  const times = Number(values.times ?? (folders.length > 0 ? 2 : 20))
  const limit = Number(values.limit ?? Number.POSITIVE_INFINITY)
  const session = await Session.open<Bench>('in-page/main.ts')
  try {
    if (values['write-baseline']) {
      const results = await runAll(session, ownItems(), ['lectern'], 0)
      writeFileSync(new URL('baseline.json', import.meta.url), baselineText(results.get('lectern') ?? []))
      return
    }
    const sets =
      folders.length > 0
        ? folders.map((dir) => [basename(dir), folderItems(dir)] as const)
        : [['tests/pages', ownItems()] as const]
    for (const [title, items] of sets) {
      report(title, await runAll(session, first(items, limit), names, times), Number(values.worst ?? 0))
    }
    if (folders.length === 0 && values.growth) {
      console.log(
        `\n## growth\n\n${await growthTable(
          session,
          names.filter((name) => name !== 'readabilityTest'),
        )}`,
      )
      console.log(`\n## memory\n\n${await memoryTable(session)}`)
    }
  } finally {
    await session.close()
  }
}

await main()
