import fs from 'node:fs'
import path from 'node:path'
import { collect } from './collect/collect.ts'
import parameters from './parameters.json' with { type: 'json' }
import { python } from './python.ts'
import { collectQuickRows } from './quick/collect-quick-rows.ts'
import { readFolds } from './read/read-folds.ts'

export const FOLDS = parameters.folds
const PARAMETER_FILE = path.join(import.meta.dirname, 'parameters.json')

/**
 * Trains all models into `work`: `block-model.ts` and `page-model.ts`, which have seen all pages, and
 * `block-model-<fold>.ts` and `page-model-<fold>.ts`, which have not seen the sites of a fold. The page's own model
 * learns from readings of pages by block models that had not seen them, as it will meet pages of that kind. The third,
 * `quick-model.ts`, learns from what can be told of pages without reading them.
 */
export async function makeModels(folders: readonly string[], work: string): Promise<void> {
  const rows = path.join(work, 'rows')
  await collect(folders, rows)
  python('blocks.py', rows, PARAMETER_FILE, work, String(FOLDS))
  const pageRows = path.join(work, 'page-rows.jsonl')
  await collectPageRows(folders, work, pageRows)
  python('pages.py', pageRows, PARAMETER_FILE, work, String(FOLDS), 'page')
  const quickRows = path.join(work, 'quick-rows.jsonl')
  await collectQuickRows(folders, quickRows)
  python('pages.py', quickRows, PARAMETER_FILE, work, String(FOLDS), 'quick')
}

async function collectPageRows(folders: readonly string[], work: string, out: string): Promise<void> {
  const { results, columns } = await readFolds(folders, work, FOLDS, async ({ set, id, known }, site, read) => {
    const { row } = await read()
    return { set, id, site, kind: known.type ?? 'article', row }
  })
  fs.writeFileSync(out, [columns, ...results].map((line) => `${JSON.stringify(line)}\n`).join(''))
}
