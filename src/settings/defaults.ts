/** Every setting with its default: the type of the settings comes from this object. */
export const defaults = {
  /** Text size of the article in CSS pixels, one of `textSizes`. */
  textSize: 18,
  /** Colours of the reading view. */
  theme: 'auto' as 'auto' | 'light' | 'sepia' | 'dark',
  /** What a click on the toolbar icon opens. */
  iconOpens: 'popup' as 'popup' | 'reader',
}

export type Settings = typeof defaults
export type SettingName = keyof Settings
