import { metaNames } from '../tables/meta-names.ts'
import { textOf } from './dom.ts'
import { isNode, type LinkedData, type LinkedNode, list, textValue } from './json-ld.ts'
import type { Mark } from './marks.ts'
import { allMeta, type MetaTags } from './meta-tags.ts'
import { looksPersonal, type Names, readNames } from './names.ts'
import { namesSite, type Site } from './site.ts'

/** Authors of the page: the names, and the line that shows them. */
export interface Authors {
  authors: string[]
  byline: string | null
}

/** A byline is at most this long, in characters; a longer text is about the author, not their name. */
const longestByline = 160
/** Classes that say "here is the name and nothing else". */
const nameClass = /name|\bfn\b|p-name|url/

/** Chooses the authors: linked data, then meta tags, then what the page shows; a person before an outlet. */
export function readAuthors(
  tags: MetaTags,
  article: LinkedNode | null,
  linked: LinkedData,
  marks: Mark[],
  heading: Mark | null,
  site: Site,
): Authors {
  const found = [linkedNames(article, linked), metaAuthors(tags), shownNames(marks, heading)]
  const people = found.map((names) => ({ ...names, names: names.names.filter((name) => !namesSite(name, site)) }))
  const best =
    people.find(({ names }) => names.some(looksPersonal)) ??
    people.find(({ names }) => names.length) ??
    found.find(({ names }) => names.length)
  if (!best) return { authors: [], byline: null }
  const whole = found.find((names) => names.line === best.line)
  return { authors: best.names, byline: whole?.names.length === best.names.length ? best.line : best.names.join(', ') }
}

function join(texts: string[]): Names {
  const parts = texts.map(readNames)
  if (parts.length === 1) return parts[0]!
  const names = [...new Set(parts.flatMap((part) => part.names))]
  return { names, line: names.join(', ') }
}

function linkedNames(article: LinkedNode | null, linked: LinkedData): Names {
  if (!article) return { names: [], line: '' }
  for (const key of ['author', 'creator', 'contributor']) {
    const texts = list(article[key]).map((item) => {
      const id = isNode(item) ? item['@id'] : undefined
      return textValue(item) || (typeof id === 'string' ? textValue(linked.byId.get(id)) : '')
    })
    const found = join(texts.filter(Boolean))
    if (found.names.length) return found
  }
  return { names: [], line: '' }
}

function metaAuthors(tags: MetaTags): Names {
  for (const name of metaNames.author) {
    const found = join(allMeta(tags, [name]).filter((text) => !/^https?:|^\/\//.test(text)))
    if (found.names.length) return found
  }
  for (const n of [1, 2, 3]) {
    if (
      /written by|author|by\b|작성자|verfasst von|écrit par|escrit[oa] por/i.test(
        allMeta(tags, [`twitter:label${n}`])[0] ?? '',
      )
    )
      return join(allMeta(tags, [`twitter:data${n}`]).slice(0, 1))
  }
  return { names: [], line: '' }
}

interface Candidate extends Names {
  mark: Mark
  score: number
}

function shownNames(marks: Mark[], heading: Mark | null): Names {
  const candidates: Candidate[] = []
  for (const mark of marks) {
    const text = textOf(mark.element, ' ')
    if (!text || text.length > longestByline) continue
    const names = readNames(text)
    if (names.names.length) candidates.push({ ...names, mark, score: scoreOf(mark, names, heading) })
  }
  candidates.sort((a, b) => b.score - a.score || a.mark.order - b.mark.order)
  const best = candidates[0]
  if (!best) return { names: [], line: '' }
  const twins = candidates.filter(
    (other) =>
      other.score > best.score - 1 &&
      other.mark.element.className === best.mark.element.className &&
      Math.abs(other.mark.order - best.mark.order) < 12,
  )
  if (twins.length < 2) return best
  twins.sort((a, b) => a.mark.order - b.mark.order)
  const names = [...new Set(twins.flatMap((twin) => twin.names))]
  return { names, line: names.length === best.names.length ? best.line : names.join(', ') }
}

function scoreOf(mark: Mark, names: Names, heading: Mark | null): number {
  let score = mark.by === 'property' ? 2 : 0
  if (nameClass.test(mark.element.className)) score += 1
  if (names.names.some(looksPersonal)) score += 2
  const distance = heading ? mark.order - heading.order : mark.order
  return score - Math.min(Math.abs(distance), 60) / (distance < 0 ? 15 : 30)
}
