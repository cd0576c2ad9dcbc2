import { metaNames } from '../tables/meta-names.ts'
import { hasType, isNode, type LinkedData, list, textValue } from './json-ld.ts'
import { firstMeta, type MetaTags } from './meta-tags.ts'

/** What is known of the site that shows the page. */
export interface Site {
  /** Its name as the page gives it; null when it gives none. */
  name: string | null
  /** Every name and address label it goes by, squeezed to letters and digits. */
  known: ReadonlySet<string>
}

const siteTypes = new Set(['website'])
const publisherTypes = new Set([
  'organization',
  'newsmediaorganization',
  'corporation',
  'localbusiness',
  'collegeoruniversity',
])

/** Letters and digits alone, lower case: "The New-York Times" and "thenewyorktimes" are one. */
export function squeeze(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Reads the site's name and all it goes by. */
export function readSite(url: URL | null, tags: MetaTags, linked: LinkedData, inTitle: string): Site {
  const publisher = linked.articles.map((node) => publisherName(node.publisher, linked)).find(Boolean) ?? ''
  const website = textValue(linked.all.find((node) => hasType(node, siteTypes))?.name)
  const organisation = textValue(linked.all.find((node) => hasType(node, publisherTypes))?.name)
  const named = firstMeta(tags, metaNames.siteName)
  const name = [named, publisher, website, inTitle].map(plainName).find(Boolean) ?? null
  const known = new Set<string>()
  for (const text of [named, publisher, website, organisation, inTitle])
    if (text && text.length <= longestName) known.add(squeeze(text))
  for (const label of hostLabels(url)) known.add(label)
  known.delete('')
  return { name, known }
}

function publisherName(value: unknown, linked: LinkedData): string {
  for (const item of list(value)) {
    const id = isNode(item) ? item['@id'] : undefined
    const name = textValue(item) || (typeof id === 'string' ? textValue(linked.byId.get(id)?.name) : '')
    if (name) return name
  }
  return ''
}

/** A longer text is no name but a title, in characters. */
const longestName = 60

/** A name fit to show: no address, no slogan behind a bar. */
function plainName(text: string): string {
  const name = text.split(/\s[|–—]\s/)[0]!.trim()
  return /^https?:|^@|^\/\//.test(name) || name.length > longestName ? '' : name
}

/** The telling labels of a host: `news.example.co.uk` gives `example`, `newsexample`, `examplecouk`. */
function hostLabels(url: URL | null): string[] {
  const host = url?.hostname.replace(/^www\d?\./, '') ?? ''
  const labels = host.split('.')
  if (labels.length < 2) return []
  const size = labels.length > 2 && labels.at(-2)!.length <= 3 ? 3 : 2
  const own = labels.at(-size) ?? labels[0]!
  return [squeeze(own), squeeze(host), squeeze(labels.slice(0, 2).join('')), squeeze(labels.slice(-size).join(''))]
}

/** Whether a text is one of the site's names, with or without "The". */
export function isSiteName(text: string, site: Site): boolean {
  const squeezed = squeeze(text)
  return (
    squeezed !== '' &&
    [...site.known].some((known) => squeezed === known || squeezed === `the${known}` || `the${squeezed}` === known)
  )
}

/** How many times longer than a text the name may be that has it in it, and how many times longer the text that has the name. */
const form = { shorter: 2.2, longer: 1.25 }

/** Whether a text only names the site: equal to one of its names, a form of it, or its initials. */
export function namesSite(text: string, site: Site): boolean {
  if (isSiteName(text, site)) return true
  const squeezed = squeeze(text)
  for (const known of site.known) {
    const [short, long] = known.length < squeezed.length ? [known, squeezed] : [squeezed, known]
    const most = short === known ? form.longer : form.shorter
    if (short.length > 3 && long.includes(short) && short.length * most >= long.length) return true
  }
  const initials = squeeze(
    text
      .split(/[\s-]+/)
      .map((word) => word[0] ?? '')
      .join(''),
  )
  return initials.length > 2 && site.known.has(initials)
}
