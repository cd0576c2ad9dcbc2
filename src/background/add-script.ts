import { inject } from '../injection/inject.ts'
import { scripts } from '../injection/scripts.ts'
import type { AddedScript, Adding } from '../messages.ts'

/** Puts a script that reader mode needs now and then into its tab; reader mode itself may not. */
export async function addScript(tabId: number, script: AddedScript): Promise<Adding> {
  const injection = await inject(tabId, [scripts[script]])
  return injection.kind === 'done' ? { kind: 'added' } : injection
}
