import { languageOf } from '../../../settings/scopes.ts'
import type { Voice } from './speech.ts'

/**
 * The voices of this machine for a language, the best first: of the same country or script, then the system's own
 * choice. Voices that send the text to a server are left out.
 * @param lang BCP 47 tag of the text
 */
export function voicesFor(voices: readonly Voice[], lang: string): Voice[] {
  const language = languageOf(lang)
  const fitting = voices.filter((voice) => voice.localService && languageOf(tag(voice)) === language)
  const rank = (voice: Voice) => (sameCountry(tag(voice), lang) ? 2 : 0) + (voice.default ? 1 : 0)
  return fitting.sort((a, b) => rank(b) - rank(a))
}

/** The voice to read with: the one that was chosen for the language where it is still there, else the best one. */
export function chooseVoice(voices: readonly Voice[], lang: string, chosen: string | undefined): Voice | null {
  const fitting = voicesFor(voices, lang)
  return fitting.find(({ voiceURI }) => voiceURI === chosen) ?? fitting[0] ?? null
}

/** Android writes 'ko_KR'. */
function tag({ lang }: Voice): string {
  return lang.replaceAll('_', '-')
}

/** Whether two tags mean the same country, for Chinese the same script, by what is usual where they say nothing. */
function sameCountry(one: string, other: string): boolean {
  try {
    const [a, b] = [new Intl.Locale(one).maximize(), new Intl.Locale(other).maximize()]
    return a.region === b.region && a.script === b.script
  } catch {
    return false
  }
}
