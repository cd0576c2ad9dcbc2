import { parseArgs } from 'node:util'
import type { ExtractorName } from './in-page/main.ts'

export const usage = `npm run bench                      quality, time, growth and memory, over the pages of tests/pages
npm run bench -- --pages DIR …     quality and time over folders of <id>.html[.gz] with <id>.json beside
  --only lectern,readability       these: lectern, readability, defuddle, walk, quickTest, readabilityTest
  --parts quality,growth,memory    these parts (only quality with --pages)
  --limit N                        the first N pages
  --times N                        timed runs of each page (20; with --pages 2; 0 for quality alone)
  --worst N                        also list the N pages with the lowest word F1 of lectern
  --write-baseline                 pin these scores of our pages in tests/bench/baseline.json`

export type Part = 'quality' | 'growth' | 'memory'

export interface Options {
  help: boolean
  writeBaseline: boolean
  /** Folders to measure; none for the pages of this repository. */
  folders: string[]
  names: ExtractorName[]
  parts: Part[]
  limit: number
  times: number
  worst: number
}

const everyone = 'lectern,readability,defuddle,walk,quickTest,readabilityTest'
/** Timed runs of a page: our own are few and small, so each is run often. */
const usualTimes = { own: '20', folders: '2' }

/** Reads the words after `npm run bench --`; unknown ones are an error. */
export function readOptions(words: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      pages: { type: 'string', multiple: true, default: [] },
      only: { type: 'string', default: everyone },
      parts: { type: 'string', default: 'quality,growth,memory' },
      limit: { type: 'string', default: 'Infinity' },
      times: { type: 'string' },
      worst: { type: 'string', default: '0' },
      'write-baseline': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const folders = [...values.pages, ...positionals]
  const own = folders.length === 0
  return {
    help: values.help,
    writeBaseline: values['write-baseline'],
    folders,
    names: values.only.split(',') as ExtractorName[],
    parts: own ? (values.parts.split(',') as Part[]) : ['quality'],
    limit: Number(values.limit),
    times: Number(values.times ?? (own ? usualTimes.own : usualTimes.folders)),
    worst: Number(values.worst),
  }
}
