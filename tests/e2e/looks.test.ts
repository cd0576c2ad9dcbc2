import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { difference } from './looks/compare.ts'
import { looks, reviewed, take } from './looks/looks.ts'
import { inBrowser } from './start.ts'

/** Pixels that may differ, of all: a letter more or less of a newer font, but no line that breaks elsewhere. */
const tolerance = 0.01
const taken = mkdtempSync(join(tmpdir(), 'lectern-looks-'))
afterAll(() => rmSync(taken, { recursive: true }))

// The pictures are Chromium's with the fonts that the test setup installs; Firefox sets its lines a little otherwise.
inBrowser('chromium', [
  (started) => {
    for (const look of looks) {
      test(`looks as reviewed: ${look.name}`, async () => {
        expect(difference(await take(started(), look, taken), `${reviewed}/${look.name}.png`)).toBeLessThan(tolerance)
      })
    }
  },
])
