import { spawnSync } from 'node:child_process'

interface FontPackage {
  /** A language whose letters the package brings, as fontconfig names it. */
  lang: string
  debianPackage: string
}

/** What the test pages are written in beyond Latin; without these, screenshots show boxes. */
const fonts: FontPackage[] = [
  { lang: 'ko', debianPackage: 'fonts-noto-cjk' },
  { lang: 'ja', debianPackage: 'fonts-noto-cjk' },
  { lang: 'ar', debianPackage: 'fonts-noto-core' },
]

/**
 * Debian packages of fonts that are missing here. Empty on macOS and Windows, which bring fonts for every script, and
 * all of them where fontconfig can't be asked.
 */
export function missingFonts(): string[] {
  if (process.platform !== 'linux') return []
  const missing = fonts.filter(({ lang }) => !spawnSync('fc-list', [`:lang=${lang}`, 'family']).stdout?.length)
  return [...new Set(missing.map(({ debianPackage }) => debianPackage))]
}
