/** A page that is not shown anywhere, out of HTML. */
export function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}
