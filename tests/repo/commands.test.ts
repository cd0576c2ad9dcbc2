import { describe, expect, test } from 'vitest'
import { requestsOf } from '../browser/netlog.ts'
import { countReport } from '../run/steps.ts'
import { hasDisplay, readOptions } from '../start/options.ts'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
})

describe('counting tests', () => {
  test('passed and failed ones', () => {
    const testResults = [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')]
    expect(countReport({ testResults })).toEqual({ passed: 3, failed: 1 })
  })

  test('a skipped test counts as failed', () => {
    expect(countReport({ testResults: [file('passed', 'passed', 'skipped')] })).toEqual({ passed: 1, failed: 1 })
  })

  test('a file that does not load counts as failed', () => {
    expect(countReport({ testResults: [file('failed')] })).toEqual({ passed: 0, failed: 1 })
  })
})

describe('the words after npm start --', () => {
  test('none: the sample in Chromium, without a window where there is no screen', () => {
    expect(readOptions([], false)).toEqual({
      browser: 'chromium',
      headless: true,
      language: 'en',
      target: { kind: 'sample' },
    })
    expect(readOptions([], true).headless).toBe(false)
  })

  test('--firefox and an address', () => {
    expect(readOptions(['--firefox', 'https://example.org/a'], true)).toEqual({
      browser: 'firefox',
      headless: false,
      language: 'en',
      target: { kind: 'address', url: 'https://example.org/a' },
    })
  })

  test('a file is found from where the command runs', () => {
    expect(readOptions(['package.json'], false).target).toMatchObject({ kind: 'file', name: 'package.json' })
  })

  test('a language of the interface', () => {
    expect(readOptions(['--language', 'ar'], true).language).toBe('ar')
    expect(() => readOptions(['--language', 'tlh'], true)).toThrow('There is no public/_locales/tlh.')
    expect(() => readOptions(['--firefox', '--language=ar'], true)).toThrow('try Chromium')
  })

  test('anything else is an error that names it', () => {
    expect(() => readOptions(['nowhere.html'], false)).toThrow('nowhere.html is neither an http address nor a file.')
    expect(() => readOptions(['--chrom'], false)).toThrow('--chrom')
  })

  test('there is a screen', () => {
    expect(hasDisplay('linux', {})).toBe(false)
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
    expect(hasDisplay('darwin', {})).toBe(true)
  })
})

test('the net log names what the extension asked for', () => {
  const own = 'chrome-extension://abc'
  const event = (initiator: string, url: string) => `${JSON.stringify({ params: { initiator, url }, type: 2 })},`
  const log = [
    '{"constants": {},',
    '"events": [',
    event(own, 'https://example.org/picture.png'),
    event(own, `${own}/popup.js`),
    event('https://example.org', 'https://example.org/other.png'),
    `{"params":{"initiator":"${own}","url":"https://cut.`,
  ]
  expect(requestsOf(own, log.join('\n'))).toEqual(['https://example.org/picture.png'])
})
