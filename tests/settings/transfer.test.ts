import { expect, test } from 'vitest'
import type { Choices } from '../../src/settings/scopes.ts'
import { exportText, importText } from '../../src/settings/transfer.ts'

const choices: Choices = {
  all: { textSize: 20, theme: 'own', ownPaper: '#101010', keys: { nextTheme: ['y'] } },
  sites: { 'news.example': { face: 'own', ownFace: 'Gowun Batang' } },
  languages: { ko: { lineHeight: 110 } },
}

test('what was exported comes back whole', () => {
  expect(importText(exportText(choices))).toEqual({ kind: 'choices', choices, leftOut: 0 })
})

test('a file is for people, too', () => {
  expect(exportText(choices)).toContain('\n    "textSize": 20,\n')
})

test('what is not understood is left out and counted', () => {
  const file = { kind: 'lectern-settings', format: 0, all: { textSize: 20, theme: 'pink', wings: 2 }, sites: [] }
  expect(importText(JSON.stringify(file))).toEqual({
    kind: 'choices',
    choices: { all: { textSize: 20 }, sites: {}, languages: {} },
    leftOut: 2,
  })
})

test.for([
  ['{"kind":', 'notJson'],
  ['', 'notJson'],
  ['[]', 'notOurs'],
  ['null', 'notOurs'],
  ['{"all":{"textSize":20}}', 'notOurs'],
  ['{"kind":"lectern-settings","format":999,"all":{}}', 'newer'],
])('%s is refused as %s', ([text, kind]) => expect(importText(text!)).toEqual({ kind }))
