import { expect, test } from 'vitest'
import { offer, offered } from '../../src/injection/offers.ts'

test('what one script leaves another finds, and what none left is missing', () => {
  expect(offered('passage')).toBeUndefined()
  offer('passage', 'found')
  offer('sharing', 'shared')
  expect([offered('passage'), offered('sharing')]).toEqual(['found', 'shared'])
})
