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
import { type Extractor, type Judgement, judge } from './judge.ts'
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
  const judged: Judgement[] = []
  const add = (extractor: Extractor, page: SavedPage, outcome: Outcome): void => {
    judged.push(judge(extractor, page, outcome))
  }
  try {
    await readFolds(folders, work, FOLDS, async (page, _site, read) => {
      add('lectern', page, ours(await read()))
      if (!peers) return
      const peer = (name: string): Promise<Outcome> =>
        tab.call<Outcome>('lecternPeer', name, page.html, page.known.url ?? NO_ADDRESS)
      const test = await peer('readabilityTest')
      add('readability', page, { ...(await peer('readability')), found: test.found })
      add('defuddle', page, await peer('defuddle'))
    })
  } finally {
    await tab.close()
  }
  return judged
}

if (values.pages) {
  const work = values.work ?? fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-evaluate-'))
  fs.mkdirSync(work, { recursive: true })
  if (!values['models-made']) await makeModels(values.pages, work)
  const judged = await evaluate(values.pages, work, !values['no-peers'])
  if (values.save) fs.writeFileSync(values.save, judged.map((row) => `${JSON.stringify(row)}\n`).join(''))
  console.log(report(judged))
} else console.log(USAGE)
