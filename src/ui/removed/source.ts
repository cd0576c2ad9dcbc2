import type { Name, Reading, Reply, Request } from '../../messages.ts'

/** Asks the script in the page that knows what was left out. Rejects when the page can't be asked any more. */
export type AskRemoved = <N extends Name<'removed'>>(
  name: N,
  request: Request<'removed', N>,
) => Promise<Reply<'removed', N>>

/** Where a view learns what was left out of its article, and shows what came of changing that. */
export interface RemovedSource {
  ask: AskRemoved
  show: (reading: Reading) => void
}
