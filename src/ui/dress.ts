import type { Settings } from '../settings/defaults.ts'
import { isDark } from './colours/contrast.ts'
import { shippedFaces } from './fonts/faces.ts'

type Tone = 'auto' | 'light' | 'dark'

/** Which of light and dark a theme is; `auto` is as the system. That of the reader's own colours depends on them. */
const tones: Record<Exclude<Settings['theme'], 'own'>, Tone> = {
  auto: 'auto',
  light: 'light',
  sepia: 'light',
  grey: 'light',
  dark: 'dark',
  black: 'dark',
  contrast: 'auto',
}

/** What stands before the faces of the language, with a comma after it. */
const firstFaces: Record<Exclude<Settings['face'], 'own'>, string> = {
  auto: '',
  serif: 'var(--serif-names),',
  sans: 'var(--sans-names),',
  mono: 'var(--mono-names),',
  legible: `"${shippedFaces.legible.family}",`,
  dyslexia: `"${shippedFaces.dyslexia.family}",`,
}

/** A face by its name, of which `validation.ts` leaves nothing that could end the string. */
const named = (name: string) => (name === '' ? '' : `"${name}",`)

/** Puts settings on an element of class `lectern`: the sheets read them from its attributes and custom properties. */
export function dress(root: HTMLElement, settings: Settings): void {
  const { theme, face, cjkFace } = settings
  const { dataset, style } = root
  dataset.theme = theme
  dataset.tone = theme === 'own' ? (isDark(settings.ownPaper) ? 'dark' : 'light') : tones[theme]
  dataset.face = face
  dataset.cjk = cjkFace
  dataset.paragraphs = settings.paragraphs
  dataset.alignment = settings.alignment
  dataset.hyphenation = settings.hyphenation
  root.toggleAttribute('data-dim', settings.dimImages)
  const properties = {
    '--text-size': `${settings.textSize}px`,
    '--leading-factor': settings.lineHeight / 100,
    '--measure-factor': settings.columnWidth / 100,
    '--letter-space': settings.letterSpacing / 100,
    '--word-space': settings.wordSpacing / 100,
    '--paragraph-space': settings.paragraphSpacing / 100,
    '--chosen-face': face === 'own' ? named(settings.ownFace) : firstFaces[face],
    '--chosen-cjk': cjkFace === 'own' ? named(settings.ownCjkFace) : '',
    '--own-paper': settings.ownPaper,
    '--own-ink': settings.ownInk,
    '--own-accent': settings.ownAccent,
  }
  for (const [name, value] of Object.entries(properties)) style.setProperty(name, `${value}` || ' ')
}
