import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { filesIn, read } from './files.ts'
import { columns, faultsOf, type Messages } from './locale-faults.ts'
import { sameWords } from './locale-same.ts'

const interfaces = ['ar', 'de', 'en', 'es', 'fr', 'hi', 'ja', 'ko', 'pt_BR', 'ru', 'zh_CN', 'zh_TW']
const messages = (language: string) => JSON.parse(read(`public/_locales/${language}/messages.json`)) as Messages
const english = messages('en')
const source = [...filesIn('src', ['.ts', '.tsx', '.html']).map(({ text }) => text), read('manifest.json')].join('\n')
const sameIn = (language: string) =>
  sameWords.flatMap(({ names, languages }) => (languages.includes(language) ? names : []))

/** Most characters that stores and the browser's list of extensions take. */
const mostInDescription = 132

describe('texts', () => {
  test('there are twelve languages', () => expect(readdirSync('public/_locales').sort()).toEqual(interfaces))

  test('every message tells translators what it is for, and what its values are', () => {
    const untold = Object.entries(english).filter(([, { message, description = '' }]) => {
      const values = [...message.matchAll(/\$\d/g)].map(([value]) => value)
      const named = (value: string) => description.includes(value)
      return !description.trim() || !values.every(named)
    })
    expect(untold.map(([name]) => name)).toEqual([])
  })

  test('every message is used', () => {
    const isUsed = (name: string) => source.includes(`'${name}'`) || source.includes(`__MSG_${name}__`)
    expect(Object.keys(english).filter((name) => !isUsed(name))).toEqual([])
  })

  test('every message of the manifest is there', () => {
    const named = [...source.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name ?? '')
    expect(named.filter((name) => !(name in english))).toEqual([])
  })

  for (const language of interfaces) {
    test(`${language} says its own name, and no more about the extension than fits`, () => {
      const own = messages(language)
      expect(own.language?.message).toBe(language.replace('_', '-'))
      expect(own.extensionDescription?.message.length).toBeLessThanOrEqual(mostInDescription)
      expect(own.sampleOtherLanguage?.message).not.toBe(language)
    })
  }

  for (const language of interfaces.filter((name) => name !== 'en')) {
    test(`${language} is whole, translated, fits its place and has its values`, () => {
      expect(faultsOf(english, messages(language), sameIn(language))).toEqual([])
    })

    test(`${language}: what may be as in English is so`, () => {
      const own = messages(language)
      const changed = sameIn(language).filter((name) => own[name]?.message !== english[name]?.message)
      // The sample's other sentence is English in Chinese, Japanese and Korean.
      expect(changed.filter((name) => name !== 'sampleOtherLanguage')).toEqual([])
    })
  }
})

describe('faults that are found', () => {
  const original = {
    save: { message: 'Save $1', description: 'Button.' },
    wait: { message: 'Wait…', description: 'Line.' },
  }
  const faults = (save: string, wait = 'Warten…') =>
    faultsOf(original, { save: { message: save }, wait: { message: wait } }, [])

  test('a good translation has none', () => expect(faults('$1 sichern')).toEqual([]))

  test('what is missing, not known or left in English', () => {
    expect(faultsOf(original, { other: { message: 'x' } }, [])).toEqual([
      'save is missing',
      'wait is missing',
      'other is unknown',
    ])
    expect(faults('Save $1')).toEqual(['save is not translated: Save $1'])
  })

  test('values that are missing, doubled, misspelt or in one another', () => {
    for (const wrong of ['Sichern', '$1 $1 sichern', '$ 1 sichern', '$2 sichern', '$1$ sichern', '$12 sichern'])
      expect(faults(wrong), wrong).toHaveLength(1)
    const two = { of: { message: '$1 of $2', description: '' } }
    expect(faultsOf(two, { of: { message: '$2$1' } }, [])).toHaveLength(1)
  })

  test('what is too long, most of all on a button', () => {
    expect(faults('$1 nun aber endlich sichern')).toHaveLength(1)
    expect(columns('저장 a')).toBe(6)
    expect(columns('की')).toBe(1)
  })

  test('ends that say something else, and blanks', () => {
    expect(faults('$1 sichern', 'Warten')).toHaveLength(1)
    expect(faults('$1 sichern', 'Warten...')).toHaveLength(1)
    expect(faults('$1  sichern')).toHaveLength(1)
  })
})
