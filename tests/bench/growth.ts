import type { BigPage } from './in-page/big-pages.ts'
import type { Bench, ExtractorName } from './in-page/main.ts'
import type { Session } from './session.ts'
import { table } from './table.ts'

/** Pages that grow, and what they are called. */
const pages: { kind: BigPage; size: number; name: string }[] = [
  { kind: 'nodes', size: 1_000, name: '1,000 nodes' },
  { kind: 'nodes', size: 10_000, name: '10,000 nodes' },
  { kind: 'nodes', size: 100_000, name: '100,000 nodes' },
  { kind: 'nodes', size: 1_000_000, name: '1,000,000 nodes' },
  { kind: 'nested', size: 10_000, name: '10,000 levels' },
  { kind: 'siblings', size: 200_000, name: '200,000 siblings' },
  { kind: 'oneText', size: 20, name: 'one text of 20 MB' },
  { kind: 'links', size: 50_000, name: '50,000 links' },
]
/** Longer than this on the wall and the browser is ended: the reader has left too. */
const patience = 60_000

type Result = { ms: number } | { error: string }

/** Runs an extractor on what waits in the page, and says how long the processor worked; ends the browser when late. */
async function timed(session: Session<Bench>, name: ExtractorName): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Result>((resolve) => {
    timer = setTimeout(() => {
      session.kill()
      resolve({ error: `more than ${patience / 1000} s` })
    }, patience)
  })
  const work = async (): Promise<Result> => {
    const before = await session.worked()
    const error = await session.call('run', name, 'https://example.org/')
    return error === null ? { ms: (await session.worked()) - before } : { error }
  }
  const done = work().catch((error: unknown) => ({ error: String(error) }))
  const result = await Promise.race([done, late])
  clearTimeout(timer)
  return result
}

function cell(result: Result, nodes: number): string {
  if ('error' in result) return result.error.split('\n')[0]!.slice(0, 32)
  return `${result.ms.toFixed(1)} ms ${((result.ms * 1000) / nodes).toFixed(2)} µs`
}

/** Times on pages that grow, whole and by node; on a second page, when the code is warm. */
export async function growthTable(session: Session<Bench>, names: readonly ExtractorName[]): Promise<string> {
  const lines: string[][] = []
  for (const { kind, size, name } of pages) {
    const line = [name]
    for (const extractor of names) {
      await session.renew()
      await session.call('make', 'nodes', 1_000)
      await session.call('run', extractor, 'https://example.org/')
      const { nodes } = await session.call('make', kind, size)
      line.push(cell(await timed(session, extractor), nodes))
    }
    lines.push(line)
  }
  return table([['whole, and a node', ...names], ...lines])
}
