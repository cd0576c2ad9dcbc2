import { describe, expect, it } from 'vitest'
import { findDates, parseDate } from '../../../src/extract/metadata/dates.ts'
import { dateStyle } from '../../../src/extract/metadata/times.ts'

const day = dateStyle('de', null)

describe('a date in any language', () => {
  it.each([
    ['2022-02-10', '2022-02-10'],
    ['2022-02-10T17:34:00+09:00', '2022-02-10T17:34:00+09:00'],
    ['2022-02-10T17:34:00.123Z', '2022-02-10T17:34:00Z'],
    ['2022-02-10T17:34:00-0500', '2022-02-10T17:34:00-05:00'],
    ['2022-02-10 17:34', '2022-02-10T17:34:00'],
    ['입력 2022.02.10. 오후 5:34', '2022-02-10T17:34:00'],
    ['등록 2022년 2월 10일 (목) 오전 12시 04분', '2022-02-10T00:04:00'],
    ['2022年2月10日 17時34分', '2022-02-10T17:34:00'],
    ['令和4年2月10日', '2022-02-10'],
    ['发布时间：2022年02月10日 17:34', '2022-02-10T17:34:00'],
    ['10. Februar 2022, 17:34 Uhr', '2022-02-10T17:34:00', 'de'],
    ['Publié le 1er mars 2022 à 17h34', '2022-03-01T17:34:00', 'fr'],
    ['10 de febrero de 2022 a las 17:34', '2022-02-10T17:34:00', 'es'],
    ['10 de fevereiro de 2022', '2022-02-10', 'pt'],
    ['10 февраля 2022, в 17:34', '2022-02-10T17:34:00', 'ru'],
    ['١٠ فبراير ٢٠٢٢', '2022-02-10', 'ar'],
    ['February 10, 2022 at 5:34 pm EST', '2022-02-10T17:34:00-05:00'],
    ['Feb. 10th 2022', '2022-02-10'],
    ['Thu, 10 Feb 2022 17:34:00 GMT', '2022-02-10T17:34:00Z'],
    ['2022. február 10.', '2022-02-10', 'hu'],
    ['10.2.2022', '2022-02-10'],
    ['3 févr. 2022', '2022-02-03', 'fr'],
    ['10 fevrier 2022', '2022-02-10', 'fr'],
    ['3. Mrz. 2022', '2022-03-03', 'de'],
    ['3. Jän. 2022', '2022-01-03', 'de'],
    ['3 dez 2022', '2022-12-03', 'pt'],
    ['3 set. 2022', '2022-09-03', 'it'],
    ['3 stycznia 2022', '2022-01-03', 'pl'],
    ['3 paź 2022', '2022-10-03', 'pl'],
    ['3. července 2022', '2022-07-03', 'cs'],
    ['3 Ocak 2022', '2022-01-03', 'tr'],
    ['3 Agustus 2022', '2022-08-03', 'id'],
    ['3 січня 2022', '2022-01-03', 'uk'],
    ['3 авг. 2022', '2022-08-03', 'ru'],
    ['3 Ιανουαρίου 2022', '2022-01-03', 'el'],
    ['3 जनवरी 2022', '2022-01-03', 'hi'],
    ['3 มกราคม 2565', '2022-01-03', 'th'],
    ['3 בינואר 2022', '2022-01-03', 'he'],
    ['٣ إبريل ٢٠٢٢', '2022-04-03', 'ar'],
    ['3 tammikuuta 2022', '2022-01-03', 'fi'],
    ['3 شباط 2022', '2022-02-03', 'ar'],
    ['3 Th2 2022', '2022-02-03', 'vi'],
    ['3 सितम्बर 2022', '2022-09-03', 'hi'],
    ['3 February 2022, on a page in Korean', '2022-02-03', 'ko'],
  ])('reads %s', (text, iso, lang = 'en') => {
    expect(findDates(text, { order: 'monthFirst', lang }).map((found) => found.iso)).toEqual([iso])
  })

  it('reads 2/10/2022 in the order of the language, and 13/10/2022 in the only one there is', () => {
    expect(parseDate('2/10/2022', dateStyle('en-US', new URL('https://example.com/')))).toBe('2022-02-10')
    expect(parseDate('2/10/2022', dateStyle('en', new URL('https://example.co.uk/')))).toBe('2022-10-02')
    expect(parseDate('2/10/2022', dateStyle('fr', new URL('https://example.com/')))).toBe('2022-10-02')
    expect(parseDate('13/10/2022', dateStyle('en-US', new URL('https://example.com/')))).toBe('2022-10-13')
  })

  it('reads what only machines write', () => {
    expect(parseDate('20220210', day)).toBe('2022-02-10')
    expect(parseDate('1644482040', day)).toBe('2022-02-10T08:34:00Z')
    expect(parseDate('1644482040000', day)).toBe('2022-02-10T08:34:00Z')
  })

  it.each([
    '30 February 2022',
    '2022-13-01',
    'May 3',
    '1234-5678-9012',
    'version 1.2.3',
    'Model 2022',
    '13 Pro 2022',
    '10 Marketing 2022',
  ])('finds none in %s', (text) => {
    expect(findDates(text, { order: 'monthFirst', lang: 'en' })).toEqual([])
  })

  it('finds both dates of a Korean line', () => {
    const line = '입력 2022-02-10 17:34 수정 2022-02-10 18:02'
    expect(findDates(line, day).map(({ iso }) => iso)).toEqual(['2022-02-10T17:34:00', '2022-02-10T18:02:00'])
  })
})
