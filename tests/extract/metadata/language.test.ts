import { describe, expect, it } from 'vitest'
import { readMetadata } from '../../../src/extract/metadata/metadata.ts'
import { pageOf } from './page.ts'

const read = (html: string) => readMetadata(pageOf(html), { url: 'https://example.com/a' })
const korean = '<p>오늘 서울에서 열린 행사에 많은 시민이 모여 봄을 맞이하는 노래를 함께 불렀다고 한다.</p>'
const arabic = '<p>اجتمع اليوم عدد كبير من المواطنين في وسط المدينة للاحتفال بقدوم فصل الربيع مع الأغاني.</p>'
const english = '<p>Many people came together in the middle of the town today and sang songs of spring.</p>'
const japanese = '<p>今日、町の中心に多くの市民が集まり、春の訪れを祝う歌をみんなで歌いました。</p>'

describe('language and direction', () => {
  it('believes the page where its letters agree', () => {
    expect(read(`<html lang="pt-br"><body>${english}`)).toMatchObject({ lang: 'pt-BR', dir: 'ltr' })
    expect(read(`<html lang="fa"><body>${arabic}`)).toMatchObject({ lang: 'fa', dir: 'rtl' })
  })

  it('goes by the letters where the page lies', () => {
    expect(read(`<html lang="en"><body>${korean}`).lang).toBe('ko')
    expect(read(`<html lang="en"><body>${japanese}`).lang).toBe('ja')
    expect(read(`<html lang="en" dir="ltr"><body>${arabic}`)).toMatchObject({ lang: 'ar', dir: 'rtl' })
    expect(read(`<html lang="ko"><body>${english}`).lang).toBe(null)
  })

  it.each([
    ['sr', '<p>Данас се у центру града окупило много људи који су певали песме о пролећу и слободи.</p>', 'sr'],
    [
      'uz',
      '<p>Бугун шаҳар марказида кўп одамлар йиғилиб, баҳор ҳақида қўшиқлар куйладилар ва рақсга тушдилар.</p>',
      'uz',
    ],
    ['ja', '<p>東京都議会議員選挙投票日決定発表会見全文公開資料一覧表示機能追加</p>', 'ja'],
    ['tlh', english, 'tlh'],
    ['ru', english, 'ru'],
    ['yi', '<p></p>', 'yi'],
  ])('takes %s for what it says where it may be written so', (lang, text, expected) => {
    expect(read(`<html lang="${lang}"><body>${text}`).lang).toBe(expected)
  })

  it('knows which way a page without text runs', () => {
    expect(read('<html lang="dv"><body>').dir).toBe('rtl')
    expect(read('<html lang="fr"><body>').dir).toBe('ltr')
  })

  it('takes a second declaration that fits over a first one that does not', () => {
    expect(read(`<html lang="en"><meta property="og:locale" content="ko_KR"><body>${korean}`).lang).toBe('ko-KR')
  })
})
