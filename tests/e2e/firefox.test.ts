import { aidsTests } from './scenarios/aids.ts'
import { hostileTests } from './scenarios/hostile.ts'
import { nothingToShowTests } from './scenarios/nothing-to-show.ts'
import { passageTests } from './scenarios/passage.ts'
import { popupTests } from './scenarios/popup.ts'
import { readerTests } from './scenarios/reader.ts'
import { removedTests } from './scenarios/removed.ts'
import { requestTests } from './scenarios/requests.ts'
import { settingsTests } from './scenarios/settings.ts'
import { shareTests } from './scenarios/share.ts'
import { takeAwayTests } from './scenarios/take-away.ts'
import { textSizeTests } from './scenarios/text-size.ts'
import { inBrowser } from './start.ts'

inBrowser('firefox', [
  popupTests,
  textSizeTests,
  readerTests,
  aidsTests,
  hostileTests,
  shareTests,
  takeAwayTests,
  passageTests,
  nothingToShowTests,
  removedTests,
  settingsTests,
  requestTests,
])
