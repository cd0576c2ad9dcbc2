import type { Element, Root } from 'hast'
import { isElement, rawText } from '../../article/hast.ts'
import { eachBlock } from './flow.ts'

/** The title is the `h1` of every view, so the article's own headings start here. */
const firstLevel = 2
const lastLevel = 6

/** Leaves out a first heading that only repeats the title, and renumbers the others from `h2` without gaps. */
export function levelHeadings(root: Root, title: string): void {
  dropTitle(root, title)
  const open: number[] = []
  eachBlock(root, (element) => {
    const level = levelOf(element)
    if (level === 0) return
    while (open.length > 0 && (open[open.length - 1] as number) >= level) open.pop()
    open.push(level)
    dropPermalinks(element)
    element.tagName = `h${Math.min(firstLevel + open.length - 1, lastLevel)}`
  })
}

/** 1 to 6 for a heading, else 0. */
export function levelOf(element: Element): number {
  const { tagName } = element
  if (tagName.length !== 2 || tagName[0] !== 'h') return 0
  const level = tagName.charCodeAt(1) - 48
  return level >= 1 && level <= lastLevel ? level : 0
}

/** Links in a heading that show only a sign (#, ¶) lead to the heading itself. */
function dropPermalinks(heading: Element): void {
  heading.children = heading.children.filter((child) => {
    if (!isElement(child, 'a') || child.children.some((inner) => isElement(inner, 'img'))) return true
    return /[\p{L}\p{N}]/u.test(rawText(child))
  })
  const last = heading.children.at(-1)
  if (last?.type === 'text') last.value = last.value.trimEnd()
}

function dropTitle(root: Root, title: string): void {
  const wanted = plain(title)
  if (wanted === '') return
  let done = false
  eachBlock(root, (element, parent) => {
    if (done || levelOf(element) === 0) return
    if (plain(rawText(element)) === wanted) {
      done = true
      parent.children = parent.children.filter((child) => child !== element) as typeof parent.children
    } else if (levelOf(element) > 1) done = true
  })
}

/** Letters and digits alone: quotes, dashes and spaces differ between a page's title and its heading. */
function plain(value: string): string {
  return value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
