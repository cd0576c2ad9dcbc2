import type { Bench, ExtractorName } from './in-page/main.ts'
import type { Item } from './item.ts'
import { measure, type Results } from './quality.ts'
import type { Session } from './session.ts'

/** Pages after which the tab is replaced, so that one page's garbage is not another's time. */
const pagesATab = 150

/** Time of one run of an extractor on a page, less what it costs to ask. */
async function timeOf(session: Session<Bench>, name: ExtractorName, item: Item, copies: number): Promise<number> {
  const spent = async (run: ExtractorName | 'nothing'): Promise<number> => {
    const before = await session.worked()
    await session.call('run', run, item.url)
    return (await session.worked()) - before
  }
  await session.call('prepare', item.html, copies)
  const asking = await spent('nothing')
  return Math.max(0, (await spent(name)) - asking) / copies
}

/**
 * Runs every extractor on every page.
 * @param copies timed runs of each page; 0 to measure quality alone
 */
export async function runAll(
  session: Session<Bench>,
  items: Iterable<Item>,
  names: ExtractorName[],
  copies: number,
): Promise<Results> {
  const results: Results = new Map(names.map((name) => [name, []]))
  let count = 0
  for (const item of items) {
    if (++count % pagesATab === 0) await session.renew()
    for (const name of names) {
      const outcome = await session.call('read', name, item.html, item.url)
      const ms = copies > 0 ? await timeOf(session, name, item, copies) : 0
      results.get(name)!.push(measure(item, outcome, ms))
    }
  }
  return results
}
