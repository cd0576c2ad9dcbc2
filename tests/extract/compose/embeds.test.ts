import { expect, test } from 'vitest'
import { composed } from './compose-page.ts'

const between = (markup: string) =>
  composed(`<p>before it</p>${markup}<p>after it</p>`).replace('<p>before it</p>', '').replace('<p>after it</p>', '')

test.each([
  [
    'a video with its preview',
    '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ?rel=0" title="A song"></iframe>',
    '<figure dataEmbed="video"><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ"><img alt="" src="https://i.ytimg.com/vi/dQw4w9WgXcQ/hqdefault.jpg">A song</a></figure>',
  ],
  [
    'a video that waits for consent',
    '<iframe data-src="//player.vimeo.com/video/123456"></iframe>',
    '<figure dataEmbed="video"><a href="https://vimeo.com/123456">Vimeo</a></figure>',
  ],
  [
    "the page's own video",
    '<video poster="/p.jpg" title="Swarm"><source src="/v.mp4"></video>',
    '<figure dataEmbed="video"><a href="https://news.example/v.mp4"><img alt="" src="https://news.example/p.jpg">Swarm</a></figure>',
  ],
  [
    "the page's own audio",
    '<audio src="/a.mp3" aria-label="Listen"></audio>',
    '<figure dataEmbed="audio"><a href="https://news.example/a.mp3">Listen</a></figure>',
  ],
  [
    'a post',
    '<iframe src="https://platform.twitter.com/embed/Tweet.html?dnt=false&id=1234567890"></iframe>',
    '<figure dataEmbed="post"><a href="https://x.com/i/status/1234567890">X</a></figure>',
  ],
  [
    'a map',
    '<iframe src="https://www.google.com/maps/embed?pb=!1m18" title="Where we are"></iframe>',
    '<figure dataEmbed="map"><a href="https://www.google.com/maps/embed?pb=!1m18">Where we are</a></figure>',
  ],
  [
    'an unknown frame with a title',
    '<iframe src="https://charts.example/7" title="Rain since 1900"></iframe>',
    '<figure dataEmbed="other"><a href="https://charts.example/7">Rain since 1900</a></figure>',
  ],
  ['advertising', '<iframe src="https://googleads.g.doubleclick.net/x" title="Advertisement"></iframe>', ''],
  ['a frame without a name', '<iframe src="https://widgets.example/1"></iframe>', ''],
])('%s', (_, markup, expected) => {
  expect(between(markup)).toBe(expected)
})

test('an embed keeps its caption', () => {
  expect(
    between(
      '<figure><iframe src="https://player.vimeo.com/video/1"></iframe><figcaption>The swarm leaves</figcaption></figure>',
    ),
  ).toBe(
    '<figure><figure dataEmbed="video"><a href="https://vimeo.com/1">Vimeo</a></figure><figcaption>The swarm leaves</figcaption></figure>',
  )
})

test('a post written out as a quote keeps its words and its link', () => {
  const quote = '<blockquote><p>Ants.</p><p>— Ada <a href="https://x.com/ada/status/1">May 1</a></p></blockquote>'
  expect(between(`<div class="post">${quote}</div>`)).toBe(quote)
})
