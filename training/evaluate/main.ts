import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Outcome } from '../../tests/bench/in-page/outcome.ts'
import { bundle, Tab } from '../browser.ts'
import { FOLDS, makeModels } from '../models.ts'
import { NO_ADDRESS, type SavedPage } from '../pages.ts'
import { readFolds } from '../read/read-folds.ts'
import type { Reading } from '../read/reading.ts'
import { type Judgement, judge } from './judge.ts'
import { report } from './report.ts'

const USAGE = `npm run evaluate -- --pages DIR [--pages DIR …] [--work DIR] [--models-made] [--no-peers] [--save FILE]
Scores every page by the product with models that have not seen its site, beside Readability and Defuddle.
  --work DIR      where rows and models go (a folder of the system's for temporary files when left out)
  --models-made   the models in --work are there already
  --no-peers      only ours
  --save FILE     writes what was measured of each page as JSON lines`

const { values } = parseArgs({
  options: {
    pages: { type: 'string', multiple: true },
    work: { type: 'string' },
    save: { type: 'string' },
    'models-made': { type: 'boolean', default: false },
    'no-peers': { type: 'boolean', default: false },
  },
})

function ours({ text, title, author, date, articleLogOdds }: Reading): Outcome {
  return { text, title, author, date, found: articleLogOdds > 0 }
}

async function evaluate(folders: readonly string[], work: string, peers: boolean): Promise<Judgement[]> {
  const tab = await Tab.open([await bundle(path.join(import.meta.dirname, 'in-page.main.ts'))])
  const judgePeers = async (page: SavedPage): Promise<Judgement[]> => {
    const peer = (name: string): Promise<Outcome> =>
      tab.call<Outcome>('lecternPeer', name, page.html, page.known.url ?? NO_ADDRESS)
    const { found } = await peer('readabilityTest')
    const readability = { ...(await peer('readability')), found }
    return [judge('readability', page, readability), judge('defuddle', page, await peer('defuddle'))]
  }
  try {
    const { results } = await readFolds(folders, work, FOLDS, async (page, _site, read) => [
      judge('lectern', page, ours(await read())),
      ...(peers ? await judgePeers(page) : []),
    ])
    return results.flat()
  } finally {
    await tab.close()
  }
}

if (values.pages) {
  const work = values.work ?? fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-evaluate-'))
  fs.mkdirSync(work, { recursive: true })
  if (!values['models-made']) await makeModels(values.pages, work)
  const judged = await evaluate(values.pages, work, !values['no-peers'])
  if (values.save) fs.writeFileSync(values.save, judged.map((row) => `${JSON.stringify(row)}\n`).join(''))
  console.log(report(judged))
} else console.log(USAGE)
