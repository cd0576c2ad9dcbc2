import { expect, test } from 'vitest'
import { readableHost } from '../../src/share/readable-host.ts'

const ascii = (host: string) => new URL(`https://${host}/`).host

test.each(['한국신문.example', '新聞.日本', 'münchen.example:8080', 'пример.рф', 'أخبار.example', 'समाचार.भारत'])(
  'a host is read in its letters: %s',
  (host) => {
    expect(ascii(host)).toContain('xn--')
    expect(readableHost(ascii(host))).toBe(host)
  },
)

test.each(['аррӏе.com', 'exаmple.com', 'ο.example'])('a host that could be taken for another stays: %s', (host) => {
  expect(readableHost(ascii(host))).toBe(ascii(host))
})

test.each(['news.example', 'xn--.example', 'xn--a-ecp.xn--\u{10ffff}'])(
  'a host of nothing to read stays: %s',
  (host) => {
    expect(readableHost(host)).toBe(host)
  },
)
