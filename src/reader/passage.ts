import type { PassageRequest } from '../messages.ts'
import { add } from './added.ts'

/** Looks for a passage on the page below; gives what leads to it after `:~:`, or null. */
export async function findPassage(request: PassageRequest): Promise<string | null> {
  const find = (await add('passage')) as (request: PassageRequest) => string | null
  return find(request)
}
