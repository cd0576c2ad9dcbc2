/**
 * Takes the pictures anew, after a change of the view that is meant (`npm run looks`, after `npm run build`). Look at
 * each that changed before you commit it.
 */
import { serve } from '../../browser/serve.ts'
import { launch } from '../start.ts'
import { looks, reviewed, take } from './looks.ts'

const [browser, site] = await Promise.all([launch('chromium'), serve('tests/pages')])
for (const look of looks) console.log(await take({ browser, site }, look, reviewed))
await Promise.all([browser.close(), site.close()])
