/**
 * Builds the extension: dist/chrome and dist/firefox, or only the browsers named as arguments.
 * Each is a process of its own, for the plugin keeps what it built last.
 */
import { spawnSync } from 'node:child_process'
import { browsers } from './manifest.ts'

const wanted = process.argv.slice(2)
for (const browser of browsers) {
  if (wanted.length > 0 && !wanted.includes(browser)) continue
  const run = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    env: { ...process.env, BROWSER: browser },
    stdio: 'inherit',
  })
  if (run.status !== 0) process.exit(run.status ?? 1)
}
