import type { Container, Item } from '../page-tree.ts'

/** So many characters of a removed part are told. */
const SHOWN = 120

/** First words and length of a part of the page. */
export function partText(container: Container): { text: string; length: number } {
  const open: Item[] = [container]
  let text = ''
  let length = 0
  for (let item = open.pop(); item; item = open.pop()) {
    if (item.kind === 'container') {
      for (let i = item.items.length - 1; i >= 0; i--) open.push(item.items[i]!)
      continue
    }
    length += item.text.length
    if (text.length < SHOWN && item.text !== '') text += text === '' ? item.text : ` ${item.text}`
  }
  return { text: text.slice(0, SHOWN), length }
}
