import { defaults, type SettingName, type Settings } from './defaults.ts'
import { nearestTextSize } from './text-size.ts'

/** The choices of a setting that is one of a few words. */
export const choices = {
  theme: ['auto', 'light', 'sepia', 'dark'],
  iconOpens: ['popup', 'reader'],
} as const satisfies { [K in SettingName]?: readonly Settings[K][] }

/** One function a setting: the value if it is sound or can be made so, else undefined. */
const sound: { [K in SettingName]: (value: unknown) => Settings[K] | undefined } = {
  textSize: (value) => (typeof value === 'number' && Number.isFinite(value) ? nearestTextSize(value) : undefined),
  theme: (value) => choices.theme.find((each) => each === value),
  iconOpens: (value) => choices.iconOpens.find((each) => each === value),
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
export function soundPart(stored: unknown): Partial<Settings> {
  const part: Partial<Settings> = {}
  if (typeof stored !== 'object' || stored === null) return part
  for (const name of settingNames) if (Object.hasOwn(stored, name)) keep(part, name, Reflect.get(stored, name))
  return part
}

function keep<K extends SettingName>(part: Partial<Settings>, name: K, value: unknown): void {
  const kept = sound[name](value)
  if (kept !== undefined) part[name] = kept
}
