import { longTitle, type ShareTarget } from './target.ts'

/** A target that the reader made: a name and the template of an address. */
export interface OwnTarget {
  id: string
  name: string
  template: string
}

/** What a template may hold in braces; what each stands for is told with `ShareTarget.template`. */
const places = ['url', 'title', 'text', 'excerpt', 'body']

/** A link in a circle: the reader's own. */
const icon =
  'M10 14a3.5 3.5 0 0 0 5 0l3-3a3.5 3.5 0 0 0-5-5l-1.5 1.5M14 10a3.5 3.5 0 0 0-5 0l-3 3a3.5 3.5 0 0 0 5 5l1.5-1.5'

/** What is wrong with a template; null when nothing is. */
export type TemplateFault = 'noAddress' | 'noLink' | 'unknownPlace'

/**
 * Whether an address template can be used: an http, https or mailto address that has the link somewhere after its
 * host, so that nobody's server is chosen by what a page is called.
 */
export function templateFault(template: string): TemplateFault | null {
  const found = [...template.matchAll(/\{(\w*)\}/g)].map(([, name = '']) => name)
  if (found.some((name) => !places.includes(name))) return 'unknownPlace'
  const url = URL.parse(template.replaceAll(/[{}]/g, ''))
  const start = /^(?:https?:\/\/[^/?#{}]+[/?#]|mailto:)/i
  if (!url || !start.test(template)) return 'noAddress'
  return found.some((name) => name === 'url' || name === 'text' || name === 'body') ? null : 'noLink'
}

/** The reader's target as one of the table. */
export function asShareTarget({ id, name, template }: OwnTarget): ShareTarget {
  const has = (place: string) => template.includes(`{${place}}`)
  const sends =
    has('excerpt') || has('body') ? 'titleExcerptAndLink' : has('title') || has('text') ? 'titleAndLink' : 'link'
  return { id, name, icon, way: 'link', template, sends, room: longTitle, first: [], source: 'The reader' }
}
