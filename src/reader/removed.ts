import type { AskRemoved } from '../ui/removed/source.ts'
import { add } from './added.ts'

/** Asks the script that knows what was left out of the article, which is put into the page the first time. */
export const askRemoved: AskRemoved = async (name, request) => {
  const script = (await add('removed')) as { [N in typeof name]: (asked: typeof request) => ReturnType<AskRemoved> }
  return script[name](request) as ReturnType<typeof askRemoved<typeof name>>
}
