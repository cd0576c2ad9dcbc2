import { describe, expect, test } from 'vitest'
import { element } from '../../src/article/hast.ts'
import { gatherPictures, pictureLimits } from '../../src/export/gather-pictures.ts'
import { article } from '../ui/article.ts'

/** A picture as the browser itself writes it. */
async function drawn(type: string, colour = 'teal'): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(8, 4)
  const context = canvas.getContext('2d')!
  context.fillStyle = colour
  context.fillRect(0, 0, 8, 4)
  return new Uint8Array(await (await canvas.convertToBlob({ type })).arrayBuffer())
}

const withPictures = (...addresses: string[]) => ({
  ...article,
  body: { type: 'root' as const, children: addresses.map((src) => element('img', { src, alt: '' })) },
})

/** Answers with these bytes, and notes how it was asked. */
function server(files: Record<string, Uint8Array<ArrayBuffer>>) {
  const asked: { address: string; init: RequestInit | undefined }[] = []
  const fetch = async (address: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    asked.push({ address: String(address), init })
    const file = files[String(address)]
    if (!file) throw new TypeError('Failed to fetch')
    return new Response(file, { headers: { 'content-type': 'application/octet-stream' } })
  }
  return { asked, fetch }
}

const { signal } = new AbortController()
const [one, two, three] = ['https://a.example/1', 'https://a.example/2', 'https://a.example/3'] as const

describe('gathering pictures', () => {
  test('takes what it may have, tells kinds by their bytes, and leaves the rest out', async () => {
    const png = await drawn('image/png')
    const { fetch } = server({ [one]: png, [two]: new TextEncoder().encode('<html>no picture</html>') })
    const found = await gatherPictures(withPictures(one, two, three, one), { signal, fetch })
    expect([...found]).toEqual([[one, { bytes: png, mediaType: 'image/png' }]])
  })

  test('draws newer kinds again: see-through ones as PNG, photos as JPEG', async () => {
    const files = { [one]: await drawn('image/webp'), [two]: await drawn('image/webp', 'rgb(0 0 0 / 50%)') }
    const found = await gatherPictures(withPictures(one, two), { signal, fetch: server(files).fetch })
    expect([found.get(one)?.mediaType, found.get(two)?.mediaType]).toEqual(['image/jpeg', 'image/png'])
    const again = await createImageBitmap(new Blob([found.get(one)!.bytes]))
    expect([again.width, again.height]).toEqual([8, 4])
  })

  test('sends no cookie and no address', async () => {
    const { asked, fetch } = server({})
    await gatherPictures(withPictures(one), { signal, fetch })
    expect(asked[0]?.init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' })
  })

  test('keeps to its limits', async () => {
    const png = await drawn('image/png')
    const { asked, fetch } = server({ [one]: png, [two]: png, [three]: png })
    const gather = (limits: Partial<typeof pictureLimits>) =>
      gatherPictures(withPictures(one, two, three), { signal, fetch, limits: { ...pictureLimits, ...limits } })
    expect((await gather({ bytesEach: png.length - 1 })).size).toBe(0)
    expect((await gather({ bytesTotal: png.length * 2 })).size).toBe(2)
    asked.length = 0
    expect((await gather({ count: 1 })).size).toBe(1)
    expect(asked).toHaveLength(1)
  })

  test('takes pictures that stand in the article itself, and stops when told to', async () => {
    const data = `data:image/png;base64,${btoa(String.fromCharCode(...(await drawn('image/png'))))}`
    expect((await gatherPictures(withPictures(data), { signal })).size).toBe(1)
    expect((await gatherPictures(withPictures(data), { signal: AbortSignal.abort() })).size).toBe(0)
  })
})
