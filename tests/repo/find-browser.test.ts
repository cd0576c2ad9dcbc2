import { describe, expect, test } from 'vitest'
import { whatToInstall } from '../browser/ensure.ts'
import { findBrowser, type Machine } from '../browser/find.ts'

function machine(platform: string, files: string[], env: Machine['env'] = {}): Machine {
  return { platform, env, exists: (path) => files.includes(path) }
}

describe('finding a browser', () => {
  test('a variable wins over every place', () => {
    const debian = machine('linux', ['/usr/bin/chromium', '/opt/mine'], { CHROME_PATH: '/opt/mine' })
    expect(findBrowser('chromium', debian)).toBe('/opt/mine')
  })

  test('a variable that names a missing file is an error, not a reason to take another browser', () => {
    const wrong = machine('linux', ['/usr/bin/firefox'], { FIREFOX_PATH: '/opt/gone' })
    expect(() => findBrowser('firefox', wrong)).toThrow('FIREFOX_PATH names /opt/gone, but there is no such file.')
  })

  test('the usual places, best first', () => {
    expect(findBrowser('chromium', machine('linux', ['/snap/bin/chromium', '/usr/bin/google-chrome']))).toBe(
      '/usr/bin/google-chrome',
    )
    expect(findBrowser('firefox', machine('linux', ['/usr/bin/firefox-esr']))).toBe('/usr/bin/firefox-esr')
    const mac = '/Applications/Firefox.app/Contents/MacOS/firefox'
    expect(findBrowser('firefox', machine('darwin', [mac]))).toBe(mac)
  })

  test('places in a folder of the system’s choosing', () => {
    const chrome = 'D:\\Programs\\Google\\Chrome\\Application\\chrome.exe'
    expect(findBrowser('chromium', machine('win32', [chrome], { PROGRAMFILES: 'D:\\Programs' }))).toBe(chrome)
    expect(findBrowser('chromium', machine('win32', [chrome]))).toBeNull()
  })

  test('none, and one sentence about it', () => {
    expect(findBrowser('firefox', machine('linux', []))).toBeNull()
    expect(whatToInstall('firefox')).toBe(
      'Please install Firefox 140 or newer (on Debian: apt-get install firefox-esr) or set FIREFOX_PATH to its program.',
    )
  })
})
