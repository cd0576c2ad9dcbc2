import type { MessageName } from '../../i18n.ts'
import type { ScopedName } from '../../settings/scopes.ts'

/** What each setting of text and colours is called. */
export const settingTitles: Readonly<Record<ScopedName, MessageName>> = {
  textSize: 'textSize',
  lineHeight: 'lineHeight',
  columnWidth: 'columnWidth',
  letterSpacing: 'letterSpacing',
  wordSpacing: 'wordSpacing',
  paragraphs: 'paragraphs',
  paragraphSpacing: 'paragraphSpacing',
  alignment: 'alignment',
  hyphenation: 'hyphenation',
  face: 'face',
  ownFace: 'faceName',
  cjkFace: 'cjkFace',
  ownCjkFace: 'faceName',
  theme: 'theme',
  ownPaper: 'ownPaper',
  ownInk: 'ownInk',
  ownAccent: 'ownAccent',
  dimImages: 'dimImages',
  pageParts: 'pageParts',
}
