import { readableHost } from './readable-host.ts'

/** Signs that would end a link, break a line or turn its direction around where it is shown. */
const unsafe = /[\p{C}\p{Z}\p{M}<>"`\\^{|}]/u

/** Codes of the bytes of letters outside ASCII. */
const codes = /(?:%[89a-f][\da-f])+/gi

/** Scheme and host at the start of an address. */
const start = /^(https?:\/\/)([^/?#@]+)/i

/**
 * A link as people read it: letters of any script in place of their codes, in the host too where they can't deceive. It
 * leads to the same page as before, for browsers turn the letters back into the same codes; codes of ASCII signs, which can mean something else than the
 * sign, stay.
 */
export function readableLink(address: string): string {
  return address
    .replace(codes, (bytes) => letters(bytes) ?? bytes)
    .replace(start, (_, scheme: string, host: string) => scheme + readableHost(host))
}

/** null for bytes that are no UTF-8, as on old sites in their own encoding. */
function letters(bytes: string): string | null {
  try {
    return [...decodeURIComponent(bytes)].map((sign) => (unsafe.test(sign) ? encodeURIComponent(sign) : sign)).join('')
  } catch {
    return null
  }
}
