import { native } from '../native.ts'

/** A fault of ours as text for a bug report: what, where in our code, on which page, in which version and browser. */
export function faultDetails(error: unknown, address: string | null): string {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const trace = error instanceof Error ? error.stack?.replace(what, '').trim() : undefined
  const version = `Lectern ${native.runtime.getManifest().version}, ${navigator.userAgent}`
  return [what, trace, address && `Page: ${address}`, version].filter(Boolean).join('\n')
}
