interface SameWord {
  names: readonly string[]
  languages: readonly string[]
  reason: string
}

const every = ['ko', 'ja', 'zh_CN', 'zh_TW', 'de', 'fr', 'es', 'pt_BR', 'ru', 'ar', 'hi'] as const

/** Messages that are rightly the same as in English, and why. */
export const sameWords: readonly SameWord[] = [
  { names: ['extensionName'], languages: every, reason: 'a name' },
  { names: ['formatMarkdown'], languages: every, reason: 'the name of a format' },
  { names: ['sampleOtherLanguage'], languages: every, reason: 'a tag; the sentence is Korean in both' },
  { names: ['ownAccent', 'printedLinks', 'link', 'linkPlain'], languages: ['de', 'pt_BR'], reason: 'they say Link' },
  { names: ['themeSepia'], languages: ['de', 'es'], reason: 'the colour has the same name' },
  { names: ['code'], languages: ['de', 'fr'], reason: 'the same word' },
  { names: ['pauseListening'], languages: ['de', 'fr'], reason: 'the same word' },
  { names: ['embedAudio'], languages: ['de', 'fr', 'es'], reason: 'the same word' },
  { names: ['embedVideo', 'ownTargetName'], languages: ['de'], reason: 'the same word' },
  { names: ['note', 'removedNavigation'], languages: ['fr'], reason: 'the same word' },
  { names: ['alignStart'], languages: ['es', 'pt_BR'], reason: 'the same word' },
  { names: ['email'], languages: ['fr', 'pt_BR'], reason: 'they say E-mail' },
  { names: ['qrCode', 'formatEpub'], languages: ['pt_BR'], reason: 'they say QR code and E-book' },
]
