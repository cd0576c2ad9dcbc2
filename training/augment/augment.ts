import { comments, dialog, shareBar } from './clutter.ts'
import { plainElements, scrambleNames } from './names.ts'
import { CLUTTER_WORDS } from './phrases.ts'
import { pick, randomFrom } from './random.ts'

/** How often each change is made to a page that is changed at all. */
const SHARE = { names: 0.7, plain: 0.4, comments: 0.5, share: 0.5, dialog: 0.5, ariaHidden: 0.5, otherLanguage: 0.2 }
/** Characters from which on a paragraph counts when the article's place is looked for. */
const LONG = 80

/**
 * Makes a page harder, in place: names that say nothing, comments, share bars and dialogs in several languages, the
 * article hidden from screen readers by a dialog. The same page and seed give the same result.
 */
export function augment(doc: Document, seed: string): void {
  const random = randomFrom(seed)
  const happens = (share: number): boolean => random() < share
  const language = doc.documentElement.lang.slice(0, 2)
  const own = happens(SHARE.otherLanguage) ? undefined : CLUTTER_WORDS[language]
  const made = { doc, words: own ?? pick(Object.values(CLUTTER_WORDS), random), random }
  const place = articlePlace(doc)
  if (place && happens(SHARE.comments)) add(place, comments(made), random() < 0.3)
  if (place && happens(SHARE.share)) place.prepend(shareBar(made))
  if (place && happens(SHARE.share)) add(place, shareBar(made), true)
  if (happens(SHARE.names)) scrambleNames(doc, random)
  if (happens(SHARE.plain)) plainElements(doc)
  if (happens(SHARE.dialog)) addDialog(doc, dialog(made), happens(0.5), happens(SHARE.ariaHidden))
}

/** The element with the most text in long paragraphs directly in it. */
function articlePlace(doc: Document): Element | null {
  const sums = new Map<Element, number>()
  let best: Element | null = null
  for (const paragraph of doc.body.querySelectorAll('p')) {
    const length = paragraph.textContent.length
    const around = paragraph.parentElement
    if (length < LONG || !around || around === doc.body) continue
    const sum = (sums.get(around) ?? 0) + length
    sums.set(around, sum)
    if (!best || sum > sums.get(best)!) best = around
  }
  return best
}

function add(place: Element, what: Element, inside: boolean): void {
  if (inside) place.append(what)
  else place.after(what)
}

function addDialog(doc: Document, box: Element, first: boolean, hide: boolean): void {
  if (hide) for (const child of doc.body.children) child.setAttribute('aria-hidden', 'true')
  if (first) doc.body.prepend(box)
  else doc.body.append(box)
}
