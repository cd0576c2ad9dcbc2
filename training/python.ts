import { spawnSync } from 'node:child_process'
import path from 'node:path'

/** Python with numpy and xgboost (on Debian: apt-get install python3-xgboost). */
const PYTHON = process.env.PYTHON ?? '/usr/bin/python3'

/** Runs a script of training/fit and shows what it prints. Throws when it fails. */
export function python(script: string, ...args: readonly string[]): void {
  const file = path.join(import.meta.dirname, 'fit', script)
  const { status, error } = spawnSync(PYTHON, ['-B', file, ...args], { stdio: 'inherit' })
  if (error) throw error
  if (status !== 0) throw new Error(`${script} ended with ${status}. It needs numpy and xgboost in ${PYTHON}.`)
}
