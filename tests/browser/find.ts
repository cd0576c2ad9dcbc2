import { existsSync } from 'node:fs'
import { type BrowserName, places } from './places.ts'

/** The machine to look on; the real one unless a test says otherwise. */
export interface Machine {
  platform: string
  env: Record<string, string | undefined>
  exists: (path: string) => boolean
}

const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync }

/** A path with its `%NAME%` parts filled in, or null when one of them is not set. */
function fill(place: string, env: Machine['env']): string | null {
  let known = true
  const path = place.replace(/%([^%]+)%/g, (_, name: string) => {
    const value = env[name]
    if (value === undefined) known = false
    return value ?? ''
  })
  return known ? path : null
}

/**
 * Path of a browser's program: what CHROME_PATH or FIREFOX_PATH names, else the first usual place where there is one,
 * else null. A variable that names a missing file is an error, since somebody meant a certain browser.
 */
export function findBrowser(name: BrowserName, machine: Machine = thisMachine): string | null {
  const { variable, usual } = places[name]
  const named = machine.env[variable]
  if (named) {
    if (!machine.exists(named)) throw new Error(`${variable} names ${named}, but there is no such file.`)
    return named
  }
  for (const place of usual[machine.platform] ?? []) {
    const path = fill(place, machine.env)
    if (path !== null && machine.exists(path)) return path
  }
  return null
}
