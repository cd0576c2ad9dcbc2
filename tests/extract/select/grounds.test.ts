import { expect, test } from 'vitest'
import { describePage } from '../../../src/extract/features/compute-features.ts'
import { readPage } from '../../../src/extract/read/read-page.ts'
import { findGrounds, type Grounds } from '../../../src/extract/select/grounds.ts'
import {
  isBesideTitle,
  isNearTitle,
  isOpening,
  isPictureLine,
  isUnderHeading,
} from '../../../src/extract/select/places.ts'

const LONG =
  'A paragraph of the article that goes on for long enough to be told apart from all of the short lines around it. '
const HEAD = '<title>The mill grinds again</title>'
const TITLE = '<h1>The mill grinds again</h1>'

interface Page {
  grounds: Grounds
  /** Texts of the blocks that a place is true of. */
  where(place: (block: number, grounds: Grounds) => boolean): string[]
  /** Text of a block; null beyond the last one. */
  text(block: number): string | null
}

function page(body: string): Page {
  const tree = readPage(new DOMParser().parseFromString(`${HEAD}<body>${body}`, 'text/html'))
  const grounds = findGrounds(describePage(tree).view)
  return {
    grounds,
    where: (place) => tree.blocks.filter((_, i) => place(i, grounds)).map((block) => block.text),
    text: (block) => tree.blocks[block]?.text ?? null,
  }
}

const paragraphs = (count: number): string => `<p>${LONG}</p>`.repeat(count)

test('comments begin at their heading, after enough text', () => {
  const { grounds, text } = page(`<div>${TITLE}${paragraphs(3)}</div><h2>3 comments</h2><p>${LONG}</p>`)
  expect(text(grounds.commentsFrom)).toBe('3 comments')
})

test('a count of letters is no heading of comments, and one before the text begins nothing', () => {
  const early = page(`<div>${TITLE}<h2>3 comments</h2>${paragraphs(3)}</div><p>0 / 300</p>`)
  expect(early.text(early.grounds.commentsFrom)).toBe(null)
})

test('text beside the article or in a part named for comments does not make what follows it comments', () => {
  const beside = page(
    `<div>${TITLE}</div><div class="sidebar">${paragraphs(3)}</div><h2>3 comments</h2>${paragraphs(9)}`,
  )
  expect(beside.text(beside.grounds.commentsFrom)).toBe(null)
  const post = `<div class="comment">${paragraphs(2)}<h3>2 comments</h3></div>`
  const posts = page(`<div>${TITLE}</div><div>${post}${post}</div>`)
  expect(posts.text(posts.grounds.commentsFrom)).toBe(null)
  const built = page(`<div class="widget">${TITLE}${paragraphs(3)}<h2>3 comments</h2></div>`)
  expect(built.text(built.grounds.commentsFrom)).toBe('3 comments')
})

test('another title begins another article when it has an author of its own', () => {
  const second = `<h1>Bees in winter</h1><p>By Ada Brook</p>${paragraphs(2)}`
  const { grounds, text } = page(`<div>${TITLE}${paragraphs(3)}</div><div>${second}</div>`)
  expect(text(grounds.secondFrom)).toBe('Bees in winter')
  const chapter = page(`<div>${TITLE}${paragraphs(3)}<h1>The stones</h1>${paragraphs(2)}</div>`)
  expect(chapter.text(chapter.grounds.secondFrom)).toBe(null)
})

test('the text ends at the first heading of other articles', () => {
  const { grounds, text } = page(`<div>${TITLE}${paragraphs(2)}</div><h3>Related articles</h3><p>${LONG}</p>`)
  expect(text(grounds.endFrom)).toBe('Related articles')
})

test('a page whose text stands in parts named as posts is a thread', () => {
  const post = `<div class="forum-post">${paragraphs(2)}</div>`
  expect(page(`${TITLE}<div>${post}${post}</div>`).grounds.thread).toBe(true)
  expect(page(`${TITLE}<div>${paragraphs(4)}</div>`).grounds.thread).toBe(false)
})

test('each block knows the heading above it', () => {
  const { where } = page(`<div>${TITLE}<h2>Terms</h2><p>Short line.</p></div><div><p>Elsewhere.</p></div>`)
  expect(where(isUnderHeading)).toEqual(['Terms', 'Short line.'])
})

test('lines up to the first long paragraph are near the title', () => {
  const { where } = page(`<p>News</p>${TITLE}<p>Ellerby</p><p>${LONG}</p><p>Later</p>`)
  expect(where(isNearTitle)).toEqual(['News', 'Ellerby', LONG.trim()])
})

test('a line of some length under the title belongs to it; a rubric, a link and a date do not', () => {
  const line = 'The wheel turned on Saturday for the first time since 1963'
  const { where } = page(`<div>${TITLE}<p>${line}</p>${paragraphs(3)}</div>`)
  expect(where(isBesideTitle)[0]).toBe(line)
  const others = `<p>News</p>${TITLE}<p><a href="/mills">${line}</a></p><p>12 March 2021, 10:15, 2021-03-12</p>`
  expect(page(`<div>${others}</div>`).where(isBesideTitle)).toEqual([])
})

test('paragraphs between the title and the part with the text are its opening', () => {
  const { where } = page(`<div>${TITLE}<p>${LONG}</p><div>${paragraphs(5)}</div></div>`)
  expect(where(isOpening)).toHaveLength(1)
})

test('the line of a small part with a picture, among the text, is its caption', () => {
  const line = 'The wheel on Saturday'
  const picture = `<div><img src="/wheel.jpg"><p>${line}</p></div>`
  expect(page(`<div>${TITLE}${paragraphs(3)}${picture}${paragraphs(2)}</div>`).where(isPictureLine)).toEqual(['', line])
  const teaser = `<div><img src="/wheel.jpg"><p><a href="/wheel">${line}</a></p></div>`
  expect(page(`<div>${TITLE}${paragraphs(3)}${teaser}${paragraphs(2)}</div>`).where(isPictureLine)).not.toContain(line)
})
