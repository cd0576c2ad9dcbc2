import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'
import { paper } from './paper.ts'
import { picture } from './picture.ts'
import { tone } from './tone.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.pdf': 'application/pdf',
  '.wav': 'audio/wav',
}

/** Files that are made rather than kept. */
const made: Record<string, () => Buffer> = { '/paper.pdf': paper, '/tone.wav': tone }

export interface Site {
  /** Address without a slash at the end, `http://localhost:PORT`. */
  url: string
  /** The same files from another origin, for frames and pictures of strangers. */
  otherUrl: string
  /** Every request so far, as path and query. */
  requests: string[]
  /** Lets go of pages that were asked for with `?hold`. */
  release(): void
  close(): Promise<void>
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    // By number, since a bare machine may not know the name; browsers do.
    server.listen(0, '127.0.0.1', () => resolve(`http://localhost:${(server.address() as AddressInfo).port}`))
  })
}

/** Where a path of the address leads, or null when it leads out of the folder. */
function fileOf(folder: string, path: string): string | null {
  const file = normalize(join(folder, decodeURIComponent(path.endsWith('/') ? `${path}page.html` : path)))
  return file.startsWith(normalize(folder) + sep) ? file : null
}

/** Addresses of pictures on made-up hosts, which no browser can load. */
const strangePictures = /https?:\/\/[\w.-]+\.example(?=\/[^"'\s,]+\.(?:jpe?g|png|webp|gif|avif)\b)/g

interface Content {
  body: Buffer
  type: string
}

function withOwnPictures(html: Buffer): Buffer {
  return Buffer.from(html.toString().replace(strangePictures, ''))
}

async function contentOf(folders: string[], path: string): Promise<Content | null> {
  const ending = extname(path) || '.html'
  const type = types[ending] ?? 'application/octet-stream'
  const make = made[path]
  if (make) return { body: make(), type }
  for (const folder of folders) {
    const file = fileOf(folder, path)
    const content = file && (await readFile(file).catch(() => null))
    if (content) return { body: ending === '.html' ? withOwnPictures(content) : content, type }
  }
  // The test pages name photographs that nobody took.
  return type.startsWith('image/') ? { body: picture(path), type: 'image/svg+xml' } : null
}

/**
 * Serves folders, the first that has a file wins. `/slug/` is that folder's page.html. The query shapes the answer:
 * `?csp=…` sends a Content-Security-Policy, and `?hold` sends the first half of the file, and the rest after `release`. Pictures
 * that a page has on a made-up host, or that are no files here, are drawn.
 */
export async function serve(...folders: string[]): Promise<Site> {
  const requests: string[] = []
  const held: (() => void)[] = []
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    requests.push(request.url ?? '')
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const content = await contentOf(folders, pathname)
    if (!content) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such file.')
      return
    }
    const csp = searchParams.get('csp')
    response.writeHead(200, { 'content-type': content.type, ...(csp ? { 'content-security-policy': csp } : {}) })
    if (!searchParams.has('hold')) {
      response.end(content.body)
      return
    }
    const half = Math.floor(content.body.length / 2)
    response.write(content.body.subarray(0, half))
    held.push(() => response.end(content.body.subarray(half)))
  }
  const servers = [createServer(answer), createServer(answer)]
  const [url = '', otherUrl = ''] = await Promise.all(servers.map(listen))
  return {
    url,
    otherUrl,
    requests,
    release: () => {
      for (const finish of held.splice(0)) finish()
    },
    async close() {
      for (const finish of held.splice(0)) finish()
      for (const server of servers) {
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
      }
    },
  }
}
