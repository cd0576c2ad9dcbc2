import { findBrowser } from './find.ts'
import { missingFonts } from './fonts.ts'
import { canInstall, installPackages } from './install.ts'
import { type BrowserName, places } from './places.ts'

/** The one sentence for somebody who has to install a browser by hand. */
export function whatToInstall(name: BrowserName): string {
  const { program, variable, debianPackage } = places[name]
  return `Please install ${program} (on Debian: apt-get install ${debianPackage}) or set ${variable} to its program.`
}

/**
 * Paths of the programs of the browsers asked for. What is missing, fonts for the test pages included, is installed
 * where we may (root on Debian); elsewhere a missing browser is an error that says what to install, and missing fonts
 * are let be.
 */
export function ensureBrowsers<Name extends BrowserName>(names: readonly Name[]): Record<Name, string> {
  const missing = names.filter((name) => findBrowser(name) === null)
  if (canInstall()) {
    const packages = [...missing.map((name) => places[name].debianPackage), ...missingFonts()]
    if (packages.length > 0) installPackages(packages)
  }
  const found = names.map((name) => {
    const path = findBrowser(name)
    if (path === null) throw new Error(whatToInstall(name))
    return [name, path] as const
  })
  return Object.fromEntries(found) as Record<Name, string>
}
