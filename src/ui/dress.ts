import type { Settings } from '../settings/defaults.ts'

/** Gives an element of class `lectern` the colours and the text size of the settings. */
export function dress(root: HTMLElement, { theme, textSize }: Pick<Settings, 'theme' | 'textSize'>): void {
  root.dataset.theme = theme
  root.style.setProperty('--text-size', `${textSize}px`)
}
