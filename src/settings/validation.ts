import { defaults, type SettingName, type Settings } from './defaults.ts'
import { partRules } from './page-parts.ts'
import { host, idList, ownTargetList } from './share-checks.ts'
import { nearestStep, type SteppedName } from './steps.ts'

/** The choices of a setting that is one of a few words. */
export const choices = {
  paragraphs: ['space', 'indent'],
  alignment: ['start', 'justify'],
  hyphenation: ['auto', 'always', 'never'],
  face: ['auto', 'serif', 'sans', 'mono', 'legible', 'dyslexia', 'own'],
  cjkFace: ['sans', 'serif', 'own'],
  theme: ['auto', 'light', 'sepia', 'grey', 'dark', 'black', 'contrast', 'own'],
  focus: ['off', 'line', 'threeLines', 'fiveLines', 'paragraph'],
  iconOpens: ['popup', 'reader'],
} as const satisfies { [K in SettingName]?: readonly Settings[K][] }

/** The value if it is sound or can be made so, else undefined. */
type Check<T> = (value: unknown) => T | undefined

const oneOf =
  <T>(list: readonly T[]): Check<T> =>
  (value) =>
    list.find((each) => each === value)

const stepOf =
  (name: SteppedName): Check<number> =>
  (value) =>
    typeof value === 'number' && Number.isFinite(value) ? nearestStep(name, value) : undefined

const flag: Check<boolean> = (value) => (typeof value === 'boolean' ? value : undefined)

const colour: Check<string> = (value) =>
  typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : undefined

/** Letters of a typeface's name: longer ones do not exist. */
const longestName = 80
/** What a name of a typeface is never written with, and what would end it in a style sheet. */
const notInNames = /[^\p{L}\p{M}\p{N} '&.,()_+-]/gu

const faceName: Check<string> = (value) =>
  typeof value === 'string' ? value.replace(notInNames, '').slice(0, longestName).trim() : undefined

/** More keys than any action has, and longer than the name of any key. */
const keyLimits = { actions: 100, keys: 4, letters: 32 }
/** Characters that the table of keys takes as JSON: an item of a storage that syncs holds 8 KB. */
const mostOfKeys = 6000

const ownKeys: Check<Settings['keys']> = (value) => {
  if (typeof value !== 'object' || value === null) return undefined
  const isSound = (keys: unknown): keys is string[] =>
    Array.isArray(keys) &&
    keys.length <= keyLimits.keys &&
    keys.every((key) => typeof key === 'string' && key !== '' && key.length <= keyLimits.letters)
  const rows = Object.entries(value).filter(([id, keys]) => /^\w{1,40}$/.test(id) && isSound(keys))
  const sound = Object.fromEntries(rows.slice(0, keyLimits.actions))
  return JSON.stringify(sound).length <= mostOfKeys ? sound : undefined
}

/** More languages than anybody reads, and longer than the name of any voice. */
const voiceLimits = { languages: 100, letters: 300 }

const voiceTable: Check<Settings['voices']> = (value) => {
  if (typeof value !== 'object' || value === null) return undefined
  const isVoice = (voice: unknown): voice is string =>
    typeof voice === 'string' && voice !== '' && voice.length <= voiceLimits.letters
  const rows = Object.entries(value).filter(([language, voice]) => /^[a-z]{2,3}$/.test(language) && isVoice(voice))
  return Object.fromEntries(rows.slice(0, voiceLimits.languages))
}

/** One check a setting. */
const sound: { [K in SettingName]: Check<Settings[K]> } = {
  textSize: stepOf('textSize'),
  lineHeight: stepOf('lineHeight'),
  columnWidth: stepOf('columnWidth'),
  letterSpacing: stepOf('letterSpacing'),
  wordSpacing: stepOf('wordSpacing'),
  paragraphs: oneOf(choices.paragraphs),
  paragraphSpacing: stepOf('paragraphSpacing'),
  alignment: oneOf(choices.alignment),
  hyphenation: oneOf(choices.hyphenation),
  face: oneOf(choices.face),
  ownFace: faceName,
  cjkFace: oneOf(choices.cjkFace),
  ownCjkFace: faceName,
  theme: oneOf(choices.theme),
  ownPaper: colour,
  ownInk: colour,
  ownAccent: colour,
  dimImages: flag,
  outline: flag,
  focus: oneOf(choices.focus),
  readingSpeed: stepOf('readingSpeed'),
  speechSpeed: stepOf('speechSpeed'),
  voices: voiceTable,
  printLinks: flag,
  keepPlaces: flag,
  pageParts: partRules,
  shareOrder: idList,
  shareHidden: idList,
  ownTargets: ownTargetList,
  mastodonServer: host,
  iconOpens: oneOf(choices.iconOpens),
  keys: ownKeys,
}

export const settingNames = Object.keys(defaults) as SettingName[]

/**
 * Settings out of anything: sound values are kept, a size between two steps goes to the nearer one,
 * everything else gets its default. Names that are not settings are left out.
 */
export function repairSettings(stored: unknown): Settings {
  return { ...defaults, ...soundPart(stored) }
}

/** Of anything, the part that is sound settings. */
export function soundPart(stored: unknown, names: readonly SettingName[] = settingNames): Partial<Settings> {
  const part: Partial<Settings> = {}
  if (typeof stored !== 'object' || stored === null) return part
  for (const name of names) if (Object.hasOwn(stored, name)) keep(part, name, Reflect.get(stored, name))
  return part
}

function keep<K extends SettingName>(part: Partial<Settings>, name: K, value: unknown): void {
  const kept = sound[name](value)
  if (kept !== undefined) part[name] = kept
}

/** Whether two values of a setting are the same; lists and tables are by what they hold. */
export function sameValue(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
