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
/** Longer than this and the browser is ended: the reader has left too. */
const patience = 20_000

type Result = { ms: number; error?: string }

async function within(session: Session<Bench>, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Result>((resolve) => {
    timer = setTimeout(() => {
      session.kill()
      resolve({ ms: patience, error: `more than ${patience / 1000} s` })
    }, patience)
  })
  const done = work.catch((error: unknown) => ({ ms: 0, error: String(error).slice(0, 60) }))
  const result = await Promise.race([done, late])
  clearTimeout(timer)
  return result
}

function cell({ ms, error }: Result, nodes: number): string {
  if (error !== undefined) return error.split('\n')[0]!.slice(0, 32)
  return `${ms.toFixed(1)} ms ${((ms * 1000) / nodes).toFixed(2)} µs`
}

/** Times on pages that grow, whole and by node; the second run of two, when the code is warm. */
export async function growthTable(session: Session<Bench>, names: readonly ExtractorName[]): Promise<string> {
  const lines: string[][] = []
  for (const { kind, size, name } of pages) {
    const line = [name]
    for (const extractor of names) {
      await session.renew()
      await session.call('make', 'nodes', 1_000)
      await within(session, session.call('runBig', extractor))
      const nodes = await session.call('make', kind, size)
      line.push(cell(await within(session, session.call('runBig', extractor)), nodes))
    }
    lines.push(line)
  }
  return table([['whole, and a node', ...names], ...lines])
}
