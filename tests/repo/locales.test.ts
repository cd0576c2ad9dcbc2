import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { filesIn, read } from './files.ts'

interface Message {
  message: string
  description?: string
}

const languages = readdirSync('public/_locales')
const messages = (language: string) =>
  JSON.parse(read(`public/_locales/${language}/messages.json`)) as Record<string, Message>
const english = messages('en')
const source = [...filesIn('src', ['.ts', '.tsx', '.html']).map(({ text }) => text), read('manifest.json')].join('\n')

/** $1, $2 … of a message, in order and once. */
const placeholders = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort()

describe('texts', () => {
  test('English and Korean are there', () => expect(languages).toEqual(expect.arrayContaining(['en', 'ko'])))

  test('every message tells translators what it is for', () => {
    expect(Object.keys(english).filter((name) => !english[name]?.description?.trim())).toEqual([])
  })

  test('every message is used', () => {
    const isUsed = (name: string) => source.includes(`'${name}'`) || source.includes(`__MSG_${name}__`)
    expect(Object.keys(english).filter((name) => !isUsed(name))).toEqual([])
  })

  test('every message of the manifest is there', () => {
    const named = [...source.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name ?? '')
    expect(named.filter((name) => !(name in english))).toEqual([])
  })

  for (const language of languages) {
    test(`${language} has every message and no other, with the same places for values`, () => {
      const own = messages(language)
      expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort())
      for (const [name, { message }] of Object.entries(own)) {
        expect(message.trim(), name).not.toBe('')
        expect(placeholders(message), name).toEqual(placeholders(english[name]?.message ?? ''))
      }
      expect(own.language?.message).toBe(language.replace('_', '-'))
    })
  }
})
