import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { makeModels } from '../models.ts'

const USAGE = `npm run train -- --pages DIR [--pages DIR …] [--work DIR]
Makes block-model.ts, page-model.ts and quick-model.ts in src/extract/model from folders of <id>.html[.gz] with <id>.json.`
const SHIPPED = ['block-model.ts', 'page-model.ts', 'quick-model.ts']
const ROOT = path.resolve(import.meta.dirname, '../..')

const { values } = parseArgs({ options: { pages: { type: 'string', multiple: true }, work: { type: 'string' } } })
if (values.pages) {
  const work = values.work ?? fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-train-'))
  fs.mkdirSync(work, { recursive: true })
  await makeModels(values.pages, work)
  const files = SHIPPED.map((name) => path.join(ROOT, 'src/extract/model', name))
  for (const file of files) fs.copyFileSync(path.join(work, path.basename(file)), file)
  const format = ['biome', 'check', '--write', '--config-path=tests/repo/lint.json', ...files]
  execFileSync('npx', format, { cwd: ROOT, stdio: 'inherit' })
} else console.log(USAGE)
