import type { ClutterWords } from './phrases.ts'
import { pick } from './random.ts'

type Made = { doc: Document; words: ClutterWords; random: () => number }

const MOST_COMMENTS = 25

function element(doc: Document, tag: string, name: string, ...children: (Node | string)[]): HTMLElement {
  const made = doc.createElement(tag)
  if (name !== '') made.className = name
  made.append(...children)
  return made
}

/** Buttons or links in a row, as spans, list items or buttons. */
function row({ doc, random }: Made, name: string, texts: readonly string[]): HTMLElement {
  const list = random() < 0.5
  const tag = pick(['a', 'button', 'span'], random)
  const items = texts.map((text) => {
    const inner = element(doc, tag, '', text)
    if (tag === 'a') inner.setAttribute('href', '#')
    return list ? element(doc, 'li', '', inner) : element(doc, 'div', '', inner)
  })
  return element(doc, list ? 'ul' : 'div', name, ...items)
}

const some = (texts: readonly string[], random: () => number): string[] =>
  texts.filter(() => random() < 0.7).slice(0, 8)

export function shareBar(made: Made): HTMLElement {
  return row(made, pick(['share', 'sns_area', 'tools', 'x1'], made.random), some(made.words.share, made.random))
}

export function comments(made: Made): HTMLElement {
  const { doc, words, random } = made
  const list = random() < 0.5 ? 'ul' : 'div'
  const one = (): HTMLElement => {
    const count = random() < 0.2 ? 2 : 1
    const said = Array.from({ length: count }, () =>
      element(doc, pick(['p', 'div', 'span'], random), '', pick(words.comments, random)),
    )
    return element(
      doc,
      list === 'ul' ? 'li' : 'div',
      'c-item',
      element(doc, 'div', 'who', pick(words.names, random)),
      element(doc, 'div', 'when', pick(words.ago, random)),
      element(doc, 'div', 'what', ...said),
      row(made, 'do', some(words.commentButtons, random)),
    )
  }
  const items = Array.from({ length: 2 + Math.floor(random() ** 2 * MOST_COMMENTS) }, one)
  const heading = element(doc, pick(['h2', 'h3', 'div', 'strong'], random), '', pick(words.commentHeading, random))
  return element(
    doc,
    pick(['section', 'div'], random),
    pick(['comments', 'reply_area', 'x2'], random),
    heading,
    element(doc, list, '', ...items),
  )
}

export function dialog(made: Made): HTMLElement {
  const { doc, words, random } = made
  const text = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
    element(doc, 'p', '', pick(words.dialogText, random)),
  )
  const box = element(
    doc,
    pick(['div', 'div', 'section', 'dialog'], random),
    pick(['modal', 'layer_popup', 'x3', 'consent'], random),
    element(doc, pick(['h2', 'strong', 'div'], random), '', pick(words.dialogHeading, random)),
    ...text,
    row(made, '', some(words.dialogButtons, random)),
  )
  if (random() < 0.5) box.setAttribute('role', 'dialog')
  if (random() < 0.3) box.setAttribute('aria-modal', 'true')
  return box
}
