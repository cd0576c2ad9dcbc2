/** Signs that would end a link, break a line or turn its direction around where it is shown. */
const unsafe = /[\p{C}\p{Z}<>"`\\^{|}]/gu

/** A link as people read it: letters of any script in place of their codes. For showing, not for sending. */
export function readableLink(address: string): string {
  try {
    return decodeURI(address).replace(unsafe, (sign) => encodeURIComponent(sign))
  } catch {
    return address
  }
}
