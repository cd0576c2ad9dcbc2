import { describe, expect, test } from 'vitest'
import { directiveOf, type Fragment, SearchedText } from '../../src/passage/fragment.ts'

/** Blocks of a page, as one text. */
const page = [
  'The boats were counted twice.',
  'The boats were counted twice. The ropes once.',
  '“Café” was 100% full.',
].join('\u2029')
const searched = new SearchedText(page)
const found = (fragment: Fragment) => {
  const place = searched.find(fragment)
  return place && [place.from, page.slice(place.from, place.to)]
}

describe('a fragment leads where a browser goes', () => {
  test.each<[string, Fragment, [number, string] | null]>([
    ['the first place', { start: 'The boats' }, [0, 'The boats']],
    ['the place before a suffix', { start: 'twice.', suffix: 'The ropes' }, [53, 'twice.']],
    ['a suffix over the end of a block', { start: 'once.', suffix: '"cafe' }, [70, 'once.']],
    ['the place after a prefix', { prefix: 'twice.', start: 'The boats were' }, [30, 'The boats were']],
    ['first and last words', { start: 'ropes', end: '100%' }, [64, 'ropes once.\u2029“Café” was 100%']],
    ['capitals, accents and quotes aside', { start: '"CAFE" was' }, [76, '“Café” was']],
    ['whole words only', { start: 'oats' }, null],
    ['whole words only, at the end too', { start: 'coun' }, null],
    ['no end of a word before a suffix', { start: 'The bo', suffix: 'ats were' }, [0, 'The bo']],
    ['no text over the end of a block', { start: 'twice. The boats' }, null],
    ['nothing', { start: 'absent' }, null],
    ['no last words before the first', { start: 'full', end: 'ropes' }, null],
  ])('%s', (_, fragment, place) => expect(found(fragment)).toEqual(place))
})

test('dashes, commas and ampersands are no marks of the fragment', () => {
  const directive = directiveOf({ prefix: 'a-b', start: 'c,d', end: 'e&f', suffix: '100%' })
  expect(directive).toBe('text=a%2Db-,c%2Cd,e%26f,-100%25')
})
