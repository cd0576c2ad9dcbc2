/**
 * Set-up of unit tests: a page of a test has no extension API, so this puts the parts that pure code needs in
 * its place, with the real messages and a storage that keeps, lists and tells changes as the browser's does.
 */
type Messages = Record<string, { message: string }>

async function messagesIn(locale: string): Promise<Messages> {
  const answer = await fetch(`/_locales/${locale}/messages.json`)
  return answer.json()
}

const [en, ko, ar, ru] = await Promise.all(['en', 'ko', 'ar', 'ru'].map(messagesIn))
const locales: Record<string, Messages | undefined> = { en, ko, ar, ru }
let language = 'en'

/** Answers in another language from now on; tests call it by `language.ts`. */
function useLanguage(next: string): void {
  if (!locales[next]) throw new Error(`No messages in ${next}`)
  language = next
}

type Change = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => void

function storageArea() {
  const items = new Map<string, unknown>()
  const listeners = new Set<Change>()
  const tell: Change = (changes) => {
    for (const listener of listeners) listener(changes)
  }
  return {
    get: async () => structuredClone(Object.fromEntries(items)),
    set: async (added: Record<string, unknown>) => {
      const changes = Object.entries(structuredClone(added)).map(([name, newValue]) => {
        const change = { oldValue: items.get(name), newValue }
        items.set(name, newValue)
        return [name, change] as const
      })
      tell(Object.fromEntries(changes))
    },
    remove: async (names: string[]) => {
      const changes = names.map((name) => [name, { oldValue: items.get(name) }] as const)
      for (const name of names) items.delete(name)
      tell(Object.fromEntries(changes))
    },
    clear: async () => items.clear(),
    onChanged: {
      addListener: (listener: Change) => listeners.add(listener),
      removeListener: (listener: Change) => listeners.delete(listener),
    },
  }
}

function getMessage(name: string, values: string[] = []): string {
  const message = locales[language]?.[name]?.message ?? locales.en?.[name]?.message ?? ''
  return message.replace(/\$(\d)/g, (_, digit: string) => values[Number(digit) - 1] ?? '')
}

const api = {
  runtime: {
    id: 'tests',
    getURL: (path: string) => new URL(path, 'https://extension.invalid/').href,
    getManifest: () => ({ version: '0.0.0' }),
  },
  i18n: { getMessage, getUILanguage: () => language, useLanguage },
  storage: { sync: storageArea(), local: storageArea() },
}

Object.assign(globalThis, { chrome: api, browser: api })

export {}
