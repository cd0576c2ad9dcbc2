import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'

/** How many things went right and how many did not. */
export interface Count {
  passed: number
  failed: number
}

/** What we read of Vitest's JSON report. */
export interface Report {
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

export function add(...counts: Count[]): Count {
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  }
}

/**
 * Counts a report's tests. A skipped test counts as failed, since nothing may be skipped, and so does a file that fails
 * without any failed test, for instance because it does not load.
 */
export function countReport({ testResults }: Report): Count {
  return add(
    ...testResults.map(({ status, assertionResults }) => {
      const passed = assertionResults.filter((test) => test.status === 'passed').length
      const failed = assertionResults.length - passed
      return { passed, failed: failed === 0 && status === 'failed' ? 1 : failed }
    }),
  )
}

function run(command: string, args: string[]): boolean {
  console.log(`\n> ${command} ${args.join(' ')}`)
  // npm and npx are scripts that only a shell can start on Windows.
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
}

/** Runs one of package.json's scripts; it counts as one test. */
export function script(name: string): Count {
  return run('npm', ['run', '--silent', name]) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Runs Vitest projects, in one go, and counts their tests. A run without a report counts as one failed test. */
export function vitest(...projects: string[]): Count {
  const file = `.cache/vitest-${projects.join('-')}.json`
  rmSync(file, { force: true })
  const ok = run('npx', [
    'vitest',
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  try {
    const count = countReport(JSON.parse(readFileSync(file, 'utf8')) as Report)
    // Vitest can fail with every test passed, on an error that no test caught.
    return !ok && count.failed === 0 ? add(count, { passed: 0, failed: 1 }) : count
  } catch {
    return { passed: 0, failed: 1 }
  }
}
