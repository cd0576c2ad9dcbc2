import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Article } from '../../../src/article/article.ts'
import { element, text } from '../../../src/article/hast.ts'
import { defaults, type Settings } from '../../../src/settings/defaults.ts'
import { ArticleView } from '../../../src/ui/ArticleView.tsx'
import { type ListenDeeds, openListening } from '../../../src/ui/aids/listen/open-listening.tsx'
import { sentencesOf } from '../../../src/ui/aids/listen/sentences.ts'
import type { Speech, Spoken, Told, Voice } from '../../../src/ui/aids/listen/speech.ts'
import { browserSpeech } from '../../../src/ui/aids/listen/speech.ts'
import { chooseVoice } from '../../../src/ui/aids/listen/voices.ts'
import { article } from '../article.ts'
import { longArticle, stage } from './stage.ts'

const voice = (lang: string, more: Partial<Voice> = {}): Voice => ({
  ...{ name: lang, lang, voiceURI: `voice:${lang}`, localService: true, default: false },
  ...more,
})

/** A mouth that says nothing and waits for the test to tell how far it is. */
class Mouth implements Speech {
  said: Spoken[] = []
  told: Told | null = null
  constructor(private readonly all: Voice[] = [voice('en-GB'), voice('ko-KR')]) {}
  voices = async () => this.all
  speak(what: Spoken, told: Told) {
    this.said.push(what)
    this.told = told
  }
  stop() {
    this.told = null
  }
  get last() {
    return this.said.at(-1)?.text
  }
}

let scroller: HTMLElement
let listening: ListenDeeds | null
let changes: Partial<Settings>[]
beforeEach(() => {
  scroller = stage()
  listening = null
  changes = []
})
afterEach(() => {
  listening?.close()
  render(null, scroller)
  scroller.remove()
})

function hear(mouth: Speech, shown: Article, from: Node | null = null): void {
  render(<ArticleView article={shown} links="sameTab" lazyPictures={false} />, scroller)
  listening = openListening(
    {
      root: scroller.getRootNode() as ShadowRoot,
      scroller,
      view: () => ({ top: 0, bottom: scroller.clientHeight }),
      lang: shown.lang,
      settings: () => ({ ...defaults, ...Object.assign({}, ...changes) }),
      change: (patch) => changes.push(patch),
      from: from && { node: from, offset: 0 },
      onClose: () => {
        listening = null
      },
    },
    mouth,
  )
}
const bodyOf = (...children: Article['body']['children']): Article => ({ ...article, body: { type: 'root', children } })
const p = (words: string) => element('p', {}, [text(words)])
const button = (name: string) =>
  [...scroller.querySelectorAll('button')].find(({ ariaLabel }) => ariaLabel === name) as HTMLButtonElement
const marked = (name: 'sentence' | 'word') => [...(CSS.highlights.get(`lectern-${name}`) ?? [])].map(String)

describe('sentences', () => {
  const sentences = (inner: Parameters<typeof element>[2], lang: string) => {
    render(<ArticleView article={bodyOf(element('p', {}, inner))} links="sameTab" lazyPictures={false} />, scroller)
    return sentencesOf(scroller.querySelector('.article-body p')!, lang)
  }

  test('are those of the language, through all that marks words', () => {
    const found = sentences([text('Dr. Vane '), element('em', {}, [text('said')]), text(' so. “Why?” asked I.')], 'en')
    expect(found[0]?.text).toBe('Dr. Vane said so.')
    expect(String(found[1]?.range(0, 6))).toBe('“Why?”')
    expect(sentences([text('등대는 하얗다. 바다는 푸르다.')], 'ko').map((each) => each.text)).toEqual([
      '등대는 하얗다.',
      '바다는 푸르다.',
    ])
    expect(sentences([text('灯台は白い。海は青い。')], 'ja').map((each) => each.text)).toEqual([
      '灯台は白い。',
      '海は青い。',
    ])
  })

  test('have no marks of notes and no ruby in them', () => {
    const mark = element('sup', {}, [element('a', { href: '#lectern-n' }, [text('12')])])
    const ruby = element('ruby', {}, [text('灯台'), element('rt', {}, [text('とうだい')])])
    expect(sentences([ruby, text('は白い'), mark, text('。')], 'ja').map((each) => each.text)).toEqual(['灯台は白い。'])
  })

  test('that are very long are said in parts, and none of their words is lost', () => {
    const long = `${'one word after another, '.repeat(60)}to the end.`
    const parts = sentences([text(long)], 'en')
    expect(parts.length).toBeGreaterThan(3)
    for (const part of parts) expect(part.text.length).toBeLessThanOrEqual(280)
    expect(parts.map((part) => part.text).join(' ')).toBe(long)
  })
})

describe('voices', () => {
  const all = [
    voice('en-US', { localService: false }),
    voice('en-GB'),
    voice('en-IN', { default: true }),
    voice('zh-CN'),
    voice('zh_TW'),
  ]

  test('the right one for the language and the country, of this machine only', () => {
    expect(chooseVoice(all, 'en-GB', undefined)?.lang).toBe('en-GB')
    expect(chooseVoice(all, 'en-US', undefined)?.lang).toBe('en-IN')
    expect(chooseVoice(all, 'zh-Hant', undefined)?.lang).toBe('zh_TW')
    expect(chooseVoice(all, 'zh', undefined)?.lang).toBe('zh-CN')
    expect(chooseVoice(all, 'ko', undefined)).toBeNull()
  })

  test('the chosen one, as long as it is there', () => {
    expect(chooseVoice(all, 'en', 'voice:en-GB')?.lang).toBe('en-GB')
    expect(chooseVoice(all, 'en', 'voice:gone')).not.toBeNull()
  })
})

describe('listening', () => {
  test('says sentence by sentence, each by itself, over paragraphs and to the end', async () => {
    const mouth = new Mouth()
    hear(
      mouth,
      bodyOf(
        p('First. Second.'),
        element('pre', {}, [text('code()')]),
        element('ul', {}, [element('li', {}, [text('Third')])]),
      ),
    )
    await vi.waitFor(() => expect(mouth.last).toBe(article.title))
    for (const wanted of ['First.', 'Second.', 'Third']) {
      mouth.told?.end()
      expect(mouth.last).toBe(wanted)
    }
    mouth.told?.end()
    await vi.waitFor(() => expect(scroller.textContent).toContain('That was all.'))
    expect(mouth.said[0]?.voice.lang).toBe('en-GB')
    button('Play').click()
    expect(mouth.last).toBe(article.title)
  })

  test('marks the sentence and the word, without touching the tree', async () => {
    const mouth = new Mouth()
    const shown = bodyOf(p('A white tower. A grey sea.'))
    hear(mouth, shown)
    await vi.waitFor(() => expect(mouth.last).toBe(article.title))
    const before = scroller.querySelector('.article')?.outerHTML
    mouth.told?.end()
    mouth.told?.word(2, 5)
    expect(marked('sentence')).toEqual(['A white tower.'])
    expect(marked('word')).toEqual(['white'])
    mouth.told?.word(8, 0)
    expect(marked('word')).toEqual(['tower'])
    expect(scroller.querySelector('.article')?.outerHTML).toBe(before)
    listening?.close()
    expect(marked('sentence')).toEqual([])
    expect(scroller.querySelector('.listen-bar')).toBeNull()
  })

  test('begins where it was asked to, pauses at a word and goes on with it', async () => {
    const mouth = new Mouth()
    const shown = longArticle(10)
    render(<ArticleView article={shown} links="sameTab" lazyPictures={false} />, scroller)
    const fifth = [...scroller.querySelectorAll('p')].find(({ textContent }) => textContent.startsWith('Paragraph 5'))!
    hear(mouth, shown, fifth.firstChild)
    await vi.waitFor(() => expect(mouth.last).toMatch(/^Paragraph 5 tells/))
    mouth.told?.word(12, 5)
    button('Pause').click()
    expect(mouth.told).toBeNull()
    await vi.waitFor(() => expect(button('Play')).toBeDefined())
    listening?.toggle()
    expect(mouth.last).toMatch(/^tells of the 5th/)
    mouth.told?.word(0, 5)
    expect(marked('word')).toEqual(['tells'])
    listening?.next()
    expect(mouth.last).toMatch(/^Paragraph 5 tells/)
    listening?.previous()
    listening?.previous()
    expect(mouth.last).toMatch(/^Paragraph 4 tells/)
  })

  test('keeps what it says in sight, and leaves a reader alone who looks elsewhere', async () => {
    const mouth = new Mouth()
    hear(mouth, longArticle(60))
    await vi.waitFor(() => expect(mouth.last).toBe(article.title))
    for (let sentence = 0; sentence < 120; sentence += 1) mouth.told?.end()
    const said = () => [...(CSS.highlights.get('lectern-sentence') ?? [])][0] as Range
    expect(said().getBoundingClientRect().top).toBeGreaterThanOrEqual(0)
    expect(said().getBoundingClientRect().top).toBeLessThan(scroller.clientHeight)
    scroller.scrollTop = 0
    mouth.told?.end()
    mouth.told?.end()
    expect(scroller.scrollTop).toBe(0)
  })

  test('another speed and another voice count at once and are kept', async () => {
    const mouth = new Mouth([voice('en-GB'), voice('en-US')])
    hear(mouth, bodyOf(p('First. Second.')))
    await vi.waitFor(() => expect(mouth.last).toBe(article.title))
    button('Faster').click()
    expect(mouth.said.at(-1)?.speed).toBe(110)
    const list = scroller.querySelector('select') as HTMLSelectElement
    list.value = 'voice:en-US'
    list.dispatchEvent(new Event('change', { bubbles: true }))
    expect(mouth.said.at(-1)?.voice.lang).toBe('en-US')
    expect(Object.assign({}, ...changes)).toEqual({ speechSpeed: 110, voices: { en: 'voice:en-US' } })
  })

  test('a sentence says that there is no voice, in a system that has none for the language', async () => {
    hear(new Mouth([voice('en-GB'), voice('ko-KR', { localService: false })]), { ...longArticle(3), lang: 'ko' })
    await vi.waitFor(() => expect(scroller.textContent).toContain('This computer has no voice for Korean.'))
    expect(button('Play')).toBeUndefined()
    button('Close').click()
    expect(scroller.querySelector('.listen-bar')).toBeNull()
  })

  test('a voice that stops by itself is told of, and can be started again', async () => {
    const mouth = new Mouth()
    hear(mouth, longArticle(3))
    await vi.waitFor(() => expect(mouth.last).toBe(article.title))
    mouth.told?.failed('audio-busy')
    await vi.waitFor(() => expect(scroller.textContent).toContain('The voice stopped by itself.'))
    button('Play').click()
    expect(mouth.last).toBe(article.title)
  })

  test('the speech of this browser names its voices, or none, within a moment', async () => {
    const voices = await browserSpeech(speechSynthesis).voices()
    expect(voices.every(({ lang, voiceURI }) => typeof lang === 'string' && typeof voiceURI === 'string')).toBe(true)
  })
})
