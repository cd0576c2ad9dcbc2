import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { canInstall, installPackages } from './install.ts'
import { until } from './view.ts'

/** A screen that nobody sees, with a keyboard and a mouse. Linux only. */
export interface Screen {
  /** Value of DISPLAY for programs that should be on it. */
  display: string
  /** Presses keys in the window in front, as `alt+shift+o`, one after the other. */
  press(...keys: string[]): void
  /** Opens the menu of the right mouse button there, in pixels of the screen. */
  openMenu(x: number, y: number): Promise<void>
  /** Gives the focus to the window of this class, as there is no window manager that would. */
  focus(windowClass: string): void
  close(): void
}

/** Programs that make such a screen, under the name of their Debian package. */
const programs: Record<string, string> = { xvfb: 'Xvfb', xdotool: 'xdotool' }

function ensurePrograms(): void {
  const isMissing = ([, program]: [string, string]) => spawnSync(program, ['-version']).error !== undefined
  const missing = Object.entries(programs)
    .filter(isMissing)
    .map(([name]) => name)
  if (missing.length === 0) return
  if (!canInstall()) throw new Error(`Please install ${missing.join(' and ')}, which the tests press real keys with.`)
  installPackages(missing)
}

/** Starts a screen of the size of a common laptop's. */
export async function startScreen(): Promise<Screen> {
  ensurePrograms()
  const args = ['-displayfd', '3', '-screen', '0', '1400x1000x24']
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const number = await new Promise<string>((resolve, reject) => {
    server.stdio[3]?.once('data', (data) => resolve(String(data).trim()))
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}.`)))
  })
  const display = `:${number}`
  const xdotool = (...words: string[]) =>
    execFileSync('xdotool', words, { env: { ...process.env, DISPLAY: display }, encoding: 'utf8' })
  const windows = () => xdotool('search', '--onlyvisible', '--name', '.*').trim().split('\n').length
  return {
    display,
    press: (...keys) => void xdotool('key', ...keys),
    async openMenu(x, y) {
      const before = windows()
      xdotool('mousemove', `${Math.round(x)}`, `${Math.round(y)}`, 'click', '3')
      // A menu is a window of its own.
      await until('a menu', () => windows() > before)
    },
    focus: (windowClass) => void xdotool('search', '--sync', '--onlyvisible', '--class', windowClass, 'windowfocus'),
    close: () => server.kill(),
  }
}
