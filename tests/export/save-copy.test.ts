import { describe, expect, test, vi } from 'vitest'
import { copy } from '../../src/export/copy.ts'
import { saveFile } from '../../src/export/save.ts'

describe('saving a file', () => {
  test('asks for a download of exactly these bytes under this name', async () => {
    const asked: { name: string; address: string }[] = []
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      asked.push({ name: this.download, address: this.href })
    })
    expect(saveFile('름 “a”.md', 'text/markdown;charset=utf-8', '가나다\n')).toEqual({ kind: 'started' })
    click.mockRestore()
    expect(asked.map(({ name }) => name)).toEqual(['름 “a”.md'])
    const answer = await fetch(asked[0]!.address)
    expect(answer.headers.get('content-type')).toBe('text/markdown;charset=utf-8')
    expect(await answer.text()).toBe('가나다\n')
  })

  test('says when the browser refuses', () => {
    const refuse = vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new DOMException('quota', 'QuotaExceededError')
    })
    expect(saveFile('a.md', 'text/markdown', 'a')).toEqual({ kind: 'refused', reason: 'QuotaExceededError: quota' })
    refuse.mockRestore()
  })
})

describe('copying', () => {
  const forbidden = () => Promise.reject(new DOMException('not now', 'NotAllowedError'))

  test('gives text and HTML', async () => {
    const written: ClipboardItem[] = []
    const write = async (items: ClipboardItem[]) => void written.push(...items)
    expect(await copy({ text: 'a', html: '<b>a</b>' }, { write })).toEqual({ kind: 'copied' })
    const read = async (type: string) => (await written[0]!.getType(type)).text()
    expect([await read('text/plain'), await read('text/html')]).toEqual(['a', '<b>a</b>'])
  })

  test('gives the text where HTML is refused', async () => {
    const texts: string[] = []
    const writeText = async (text: string) => void texts.push(text)
    expect(await copy({ text: 'a', html: 'b' }, { write: forbidden, writeText })).toEqual({ kind: 'copiedAsText' })
    expect(texts).toEqual(['a'])
  })

  test('says when the browser refuses', async () => {
    const reason = 'NotAllowedError: not now'
    expect(await copy({ text: 'a' }, { writeText: forbidden })).toEqual({ kind: 'refused', reason })
    expect(await copy({ text: 'a', html: 'b' }, {})).toEqual({ kind: 'refused', reason: 'no clipboard' })
  })
})
