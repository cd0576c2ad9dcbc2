import { expect, test } from 'vitest'
import { selectorFor } from '../../src/removed/selector.ts'

function named(html: string): string | null {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const meant = page.querySelector('[data-meant]')!
  const selector = selectorFor(meant)
  if (selector !== null) expect([...page.querySelectorAll(selector)]).toContain(meant)
  return selector
}

test.each([
  ['its id', '<div data-meant id="comments" class="box">a</div><div class="box">b</div>', '#comments'],
  [
    'a class that nothing else has',
    '<div data-meant class="box fact-box">a</div><div class="box">b</div>',
    'div.fact-box',
  ],
  ['several classes', '<p data-meant class="box red">a</p><p class="box">b</p><p class="red">c</p>', 'p.box.red'],
  ['its role', '<div data-meant role="note">a</div><div>b</div>', 'div[role="note"]'],
  ['the part it stands in', '<div id="foot"><p data-meant class="x">a</p></div><p class="x">b</p>', '#foot > p.x'],
  ['what it shares with others of its kind', '<p data-meant class="ad">a</p><p class="ad">b</p>', 'p.ad'],
  ['a name of another script', '<div data-meant class="관련기사">a</div>', 'div.관련기사'],
])('a part is known by %s', (_, html, selector) => {
  expect(named(html)).toBe(selector)
})

test.each([
  ['no name', '<div data-meant>a</div>'],
  ['a name that a program made', '<div data-meant id="post-48313" class="css-1a2b3c sc-91">a</div>'],
  ['a name that half of the page has', `<p data-meant class="t">a</p>${'<p class="t">b</p>'.repeat(20)}`],
])('a part with %s is not known on other pages', (_, html) => {
  expect(named(html)).toBeNull()
})
