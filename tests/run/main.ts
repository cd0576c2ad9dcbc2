import { ensureBrowsers } from '../browser/ensure.ts'
import { add, type Count, script, vitest } from './steps.ts'

/** Everything `npm test` does, cheapest first; without a build there is nothing to look at. */
function runAll(): Count {
  const browsers = ensureBrowsers(['chromium', 'firefox'])
  process.env.CHROME_PATH = browsers.chromium
  process.env.FIREFOX_PATH = browsers.firefox
  const build = script('build')
  if (build.failed > 0) return build
  // The end-to-end tests come by themselves: they want the machine's two cores.
  return add(build, script('check'), vitest('unit', 'repo'), vitest('e2e'))
}

function countOrExplain(): Count {
  try {
    return runAll()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1 }
  }
}

const { passed, failed } = countOrExplain()
process.exitCode = failed === 0 ? 0 : 1
console.log(`\n${passed} passed, ${failed} failed`)
