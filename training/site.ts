/** Second-level names under which countries register sites: "example.co.uk" is a site, "co.uk" is not. */
const SHARED_SECOND_LEVELS = new Set('ac co com edu go gob gouv gov ltd me ne net nom or org plc'.split(' '))

/**
 * The site a page belongs to, so that no page is scored by a model that saw another page of its site. Blogs on one host
 * (substack.com) are taken for one site, which errs on the safe side.
 * @param other what to answer when there is no address
 */
export function siteOf(url: string | null | undefined, other: string): string {
  if (!url || !URL.canParse(url)) return other
  const parts = new URL(url).hostname.toLowerCase().split('.')
  const [top = '', second = ''] = parts.slice(-2).reverse()
  return parts.slice(top.length === 2 && SHARED_SECOND_LEVELS.has(second) ? -3 : -2).join('.')
}
