import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Whether this is Debian and we may install packages: only root may, and on other systems the names differ. */
export function canInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

function aptGet(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // Standard output stays free for what the caller prints; errors are shown.
  const { status, error } = spawnSync('apt-get', ['-qq', '-y', ...args], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed: ${error?.message ?? `exit code ${status}`}`)
}

/** Installs Debian packages without asking anything. Throws when apt-get does. */
export function installPackages(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(', ')} with apt-get …`)
  aptGet('update')
  aptGet('install', '--no-install-recommends', ...packages)
}
