import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { readTestPages } from '../../pages/read-files.ts'
import { Session } from '../session.ts'
import type { BlockReport, PageReport } from './blocks.ts'
import type { Explain } from './in-page.ts'

const usage = `npm run explain -- PAGE [--html FILE] [--url ADDRESS]
PAGE is a folder of tests/pages, or a file (.html or .html.gz). Prints every block of text with its score (log-odds that
it belongs to the article), its fate (+ kept, - removed), and the features that moved it most, with their worth.
--html FILE also writes the page with its blocks in colour.`

/** Characters of a block's text that are shown. */
const shown = 70

function load(name: string): { html: string; url: string } {
  const own = readTestPages().find(({ slug }) => slug === name)
  if (own) return { html: own.html, url: own.truth.url }
  if (!existsSync(name)) throw new Error(`There is no page ${name} in tests/pages, and no such file.`)
  const bytes = readFileSync(name)
  return { html: (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'), url: 'https://example.org/' }
}

function line(block: BlockReport, index: number): string {
  const { kept, removedAs, logOdds, text, path, reasons } = block
  const odds = `${logOdds < 0 ? '' : '+'}${logOdds.toFixed(1)}`
  const why = reasons.map(({ feature, value, worth }) => {
    const shownValue = Number.isInteger(value) ? value : value.toFixed(2)
    return `${worth > 0 ? '+' : ''}${worth.toFixed(1)} ${feature}=${shownValue}`
  })
  const head = `${String(index).padStart(4)} ${kept ? '+' : '-'} ${odds.padStart(5)}  ${text.slice(0, shown)}`
  return `${head}\n${' '.repeat(14)}${[path, removedAs && `removed as ${removedAs}`, ...why].filter(Boolean).join('  ')}`
}

function print({ blocks, articleLogOdds }: PageReport): void {
  for (const [index, block] of blocks.entries()) console.log(line(block, index))
  const kept = blocks.filter(({ kept }) => kept).length
  const verdict = articleLogOdds < 0 ? 'no article' : 'an article'
  console.log(`\n${kept} of ${blocks.length} blocks kept; ${verdict} (log-odds ${articleLogOdds.toFixed(2)})`)
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { html: { type: 'string' }, url: { type: 'string' } },
  })
  const [name] = positionals
  if (name === undefined) {
    console.log(usage)
    return
  }
  const { html, url } = load(name)
  const session = await Session.open<Explain>('explain/in-page.ts')
  try {
    const { report, coloured } = await session.call('run', html, values.url ?? url)
    print(report)
    if (values.html !== undefined) {
      writeFileSync(values.html, coloured)
      console.log(`The page in colour is in ${values.html}.`)
    }
  } finally {
    await session.close()
  }
}

await main()
