import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { baselineText } from './baseline.ts'
import { growthTable } from './growth.ts'
import type { Bench } from './in-page/main.ts'
import type { Item } from './item.ts'
import { folderItems, ownItems } from './items.ts'
import { memoryTable } from './memory.ts'
import { type Options, readOptions, usage } from './options.ts'
import { byGroup, noReaders, qualityTable, type Results, timeTable, verdictTable, worst } from './quality.ts'
import { runAll } from './run-all.ts'
import { Session } from './session.ts'

function* first(items: Iterable<Item>, count: number): Generator<Item> {
  let left = count
  for (const item of items) {
    if (left-- <= 0) return
    yield item
  }
}

function section(title: string, parts: readonly string[]): void {
  console.log(`\n## ${title}\n\n${parts.filter(Boolean).join('\n\n')}`)
}

function reportQuality(title: string, results: Results, options: Options): void {
  const pages = [...results.values()][0]?.length ?? 0
  section(`${title} (${pages} pages)`, [
    qualityTable(results),
    verdictTable(results),
    options.times > 0 ? timeTable(results) : '',
    byGroup(results, 'type'),
    byGroup(results, 'lang'),
    options.worst > 0 ? worst(results.get('lectern') ?? [], options.worst) : '',
  ])
}

async function measureAll(session: Session<Bench>, options: Options): Promise<void> {
  const { folders, parts, names, limit, times } = options
  const own: [string, Iterable<Item>] = ['tests/pages', ownItems()]
  const sets = folders.length > 0 ? folders.map((dir): typeof own => [basename(dir), folderItems(dir)]) : [own]
  if (parts.includes('quality')) {
    for (const [title, items] of sets) {
      reportQuality(title, await runAll(session, first(items, limit), names, times), options)
    }
  }
  const whole = names.filter((name) => name === 'walk' || !noReaders.has(name))
  if (parts.includes('growth')) section('growth', [await growthTable(session, whole)])
  if (parts.includes('memory')) section('memory', [await memoryTable(session)])
}

async function writeBaseline(session: Session<Bench>): Promise<void> {
  const results = await runAll(session, ownItems(), ['lectern'], 0)
  writeFileSync(new URL('baseline.json', import.meta.url), baselineText(results.get('lectern') ?? []))
}

const options = readOptions(process.argv.slice(2))
if (options.help) console.log(usage)
else {
  const session = await Session.open<Bench>('in-page/main.ts')
  try {
    await (options.writeBaseline ? writeBaseline(session) : measureAll(session, options))
  } finally {
    await session.close()
  }
}
