/** Every setting with its default: the type of the settings comes from this object. */
export const defaults = {
  /** Text size of the article in CSS pixels, 12 to 40. */
  textSize: 18,
  /** Colours of the reading view. */
  theme: 'auto' as 'auto' | 'light' | 'sepia' | 'dark',
  /** What a click on the toolbar icon opens. */
  iconOpens: 'popup' as 'popup' | 'reader',
}

export type Settings = typeof defaults
