import { describe, expect, test } from 'vitest'
import { filesIn, read } from './files.ts'

for (const browser of ['chrome', 'firefox']) {
  describe(`the build for ${browser}`, () => {
    const manifest = () => JSON.parse(read(`dist/${browser}/manifest.json`))

    test('asks for these permissions and no other', () => {
      expect(manifest().permissions.sort()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage'])
      expect(manifest().host_permissions).toBeUndefined()
      expect(manifest().optional_host_permissions).toBeUndefined()
    })

    test('puts nothing into pages by itself, and opens nothing to them', () => {
      expect(manifest().content_scripts).toBeUndefined()
      expect(manifest().web_accessible_resources).toBeUndefined()
      expect(manifest().externally_connectable).toBeUndefined()
    })

    test('keeps the strict default of the content security policy', () => {
      expect(manifest().content_security_policy).toBeUndefined()
    })

    test('has its pages and pictures', () => {
      const built = filesIn(`dist/${browser}`, ['']).map(({ path }) => path.slice(`dist/${browser}/`.length))
      const { icons, action, options_ui } = manifest()
      const named = [...Object.values(icons), action.default_popup, options_ui.page]
      expect(built).toEqual(expect.arrayContaining(named))
      expect(action.default_popup).toBe('src/popup/index.html')
    })

    test('holds no way by which a text could become HTML', () => {
      const scripts = filesIn(`dist/${browser}`, ['.js'])
      const sinks = /innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|document\.write|setHTMLUnsafe/
      expect(scripts.flatMap(({ path, text }) => (sinks.test(text) ? [path] : []))).toEqual([])
    })

    test('loads no code from elsewhere', () => {
      const pages = filesIn(`dist/${browser}`, ['.html'])
      const far = pages.flatMap(({ path, text }) => (/(src|href)=["'](https?:)?\/\//.test(text) ? [path] : []))
      expect(far).toEqual([])
    })
  })
}

describe('what only one browser knows', () => {
  test('Firefox is told the id, the oldest version and that no data is collected', () => {
    const { gecko } = JSON.parse(read('dist/firefox/manifest.json')).browser_specific_settings
    expect(gecko.id).toMatch(/@/)
    expect(Number.parseInt(gecko.strict_min_version, 10)).toBeGreaterThanOrEqual(128)
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] })
  })

  test('Chrome is told its oldest version, and runs a service worker', () => {
    const { minimum_chrome_version, background } = JSON.parse(read('dist/chrome/manifest.json'))
    expect(Number(minimum_chrome_version)).toBeGreaterThanOrEqual(120)
    expect(background.type).toBe('module')
  })
})
