import { expect, test } from 'vitest'
import { serverOf } from '../../src/share/server.ts'

test.each([
  ['mastodon.social', 'mastodon.social'],
  [' https://mastodon.social/@me ', 'mastodon.social'],
  ['@me@planet.moe', 'planet.moe'],
  ['me@planet.moe', 'planet.moe'],
  ['social.example:8443', 'social.example:8443'],
  ['마스토돈.한국', 'xn--lq1bu7iosio7p.xn--3e0b707e'],
])('%s is %s', (written, host) => expect(serverOf(written)).toBe(host))

test.each([
  '',
  'mastodon',
  'javascript:alert(1)',
  'https://',
  'a b.example',
  'https://me:secret@social.example/',
  '..',
])('%j is no server', (written) => expect(serverOf(written)).toBeNull())
