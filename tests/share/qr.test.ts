import readCode from 'jsqr'
import { describe, expect, test } from 'vitest'
import { type QrDrawing, qrDrawing, qrFile } from '../../src/share/qr.ts'

const links = [
  'https://news.example/a',
  'https://news.example/%EA%B8%B0%EC%82%AC?id=1&q=a+b#top',
  `https://news.example/a#:~:text=${encodeURIComponent('강을 건너는 가장 오래된 길은').repeat(3)}`,
  `https://news.example/?${'long=1&'.repeat(100)}`,
]

/** What a camera reads from a picture that is drawn as the browser draws it. */
async function scanned(svg: string, ground: string): Promise<string | undefined> {
  const picture = new Image()
  picture.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  await picture.decode()
  const canvas = document.createElement('canvas')
  const margin = 20
  canvas.width = canvas.height = picture.width + 2 * margin
  const context = canvas.getContext('2d')!
  context.fillStyle = ground
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(picture, margin, margin)
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height)
  return readCode(data, width, height, { inversionAttempts: 'dontInvert' })?.data
}

describe.each(links)('the code of %s', (link) => {
  test.each(['white', '#17181a'])('is read on a %s ground', async (ground) => {
    expect(await scanned(qrFile(qrDrawing(link) as QrDrawing), ground)).toBe(link)
  })
})

test('has four squares of light on every side', () => {
  const { path, size } = qrDrawing(links[0]!)!
  const starts = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, width]) => [
    Number(x),
    Number(y),
    Number(width),
  ])
  expect(Math.min(...starts.map(([x = 0]) => x))).toBe(4)
  expect(Math.min(...starts.map(([, y = 0]) => y))).toBe(4)
  expect(Math.max(...starts.map(([x = 0, , width = 0]) => x + width))).toBe(size - 4)
})

test('there is none for a link longer than codes hold', () => {
  expect(qrDrawing(`https://news.example/${'a'.repeat(3000)}`)).toBeNull()
})
