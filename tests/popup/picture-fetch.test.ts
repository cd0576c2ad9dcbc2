import { afterEach, expect, test, vi } from 'vitest'
import { browser } from '../../src/browser.ts'
import { fetchPicture } from '../../src/popup/picture-fetch.ts'

const address = 'https://packet.example/photo.png'
const scripting: { executeScript?: (injection: { func: (address: string) => unknown; args: [string] }) => unknown } = {}
Object.assign(browser, { scripting })
afterEach(() => vi.restoreAllMocks())

/** What the popup may fetch, then what the page may. */
function may(popup: Response | null, page: Response | null): void {
  const answer = (response: Response | null) =>
    response ? Promise.resolve(response) : Promise.reject(new TypeError('no'))
  vi.spyOn(globalThis, 'fetch')
    .mockImplementationOnce(() => answer(popup))
    .mockImplementationOnce(() => answer(page))
  scripting.executeScript = async ({ func, args }) => [{ result: await func(...args) }]
}

test('a picture that the popup may read comes as it is', async () => {
  may(new Response('own'), null)
  expect(await (await fetchPicture(7, address, {})).text()).toBe('own')
})

test('another is read by its page, byte for byte', async () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256)
  may(null, new Response(bytes))
  expect(new Uint8Array(await (await fetchPicture(7, address, {})).arrayBuffer())).toEqual(bytes)
})

test('one that neither may read is none', async () => {
  may(new Response('', { status: 403 }), null)
  await expect(fetchPicture(7, address, {})).rejects.toThrow()
})
