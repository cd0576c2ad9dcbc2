import { spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { ensureBrowsers } from '../browser/ensure.ts'

/**
 * `npm run dev`: builds again on every change of a file and reloads the extension in a browser of its own
 * (`-- --firefox` for Firefox). Ends with Ctrl+C or when the browser is closed.
 */
const firefox = process.argv.includes('--firefox')
const mode = firefox ? 'firefox' : 'chrome'
const folder = `dist/${mode}`
const programs = ensureBrowsers([firefox ? 'firefox' : 'chromium'])
const windows = process.platform === 'win32'

rmSync(folder, { recursive: true, force: true })
const builder = spawn('npx', ['vite', 'build', '--mode', mode, '--watch'], { stdio: 'inherit', shell: windows })
while (!existsSync(`${folder}/manifest.json`) && builder.exitCode === null) await wait(200)

const target = firefox
  ? ['--target', 'firefox-desktop', '--firefox', Object.values(programs)[0] ?? '']
  : ['--target', 'chromium', '--chromium-binary', Object.values(programs)[0] ?? '']
// Chromium refuses to run as root with its sandbox.
const args = !firefox && process.getuid?.() === 0 ? ['--args=--no-sandbox'] : []
const runner = spawn('npx', ['web-ext', 'run', '--no-input', '--source-dir', folder, ...target, ...args], {
  stdio: 'inherit',
  shell: windows,
})
runner.on('exit', (code) => {
  builder.kill()
  process.exitCode = code ?? 1
})
