/** A voice of the system. */
export type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'voiceURI' | 'localService' | 'default'>

/** One thing to say. */
export interface Spoken {
  text: string
  voice: Voice
  /** In per cent of the voice's own speed. */
  speed: number
}

/** What the voice tells while it speaks. */
export interface Told {
  /** A word begins. @param length in characters; 0 where the voice does not tell */
  word: (from: number, length: number) => void
  end: () => void
  failed: (reason: string) => void
}

/** What can speak: the browser, or what stands for it in a test. */
export interface Speech {
  /** All voices; waits for those that the system is slow to name. */
  voices(): Promise<readonly Voice[]>
  /** Says something, in place of what is being said. */
  speak(what: Spoken, told: Told): void
  /** Is silent from now on, and tells nothing more. */
  stop(): void
}

/** Milliseconds after which a system that has named no voice is taken to have none. Chromium takes up to half a second. */
const voicePatience = 1500

/** The speech of the browser. What it says it says with voices of this machine only: `chooseVoice` sees to that. */
export function browserSpeech(synthesis: SpeechSynthesis): Speech {
  // Kept, for an utterance that nothing holds may be collected while it is said, and never end.
  let current: SpeechSynthesisUtterance | null = null
  const stop = () => {
    current = null
    synthesis.cancel()
  }
  return {
    voices: () => namedVoices(synthesis),
    stop,
    speak({ text, voice, speed }, told) {
      stop()
      const utterance = new SpeechSynthesisUtterance(text)
      const own = synthesis.getVoices().find(({ voiceURI }) => voiceURI === voice.voiceURI)
      if (own) utterance.voice = own
      utterance.lang = voice.lang
      utterance.rate = speed / 100
      const tell = (callback: () => void) => current === utterance && callback()
      utterance.onboundary = ({ name, charIndex, charLength }) =>
        tell(() => name !== 'sentence' && told.word(charIndex, charLength ?? 0))
      utterance.onend = () => tell(told.end)
      utterance.onerror = ({ error }) => tell(() => told.failed(error))
      current = utterance
      synthesis.speak(utterance)
    },
  }
}

async function namedVoices(synthesis: SpeechSynthesis): Promise<readonly Voice[]> {
  if (synthesis.getVoices().length > 0) return synthesis.getVoices()
  await new Promise<void>((resolve) => {
    synthesis.addEventListener('voiceschanged', () => resolve(), { once: true })
    setTimeout(resolve, voicePatience)
  })
  return synthesis.getVoices()
}
