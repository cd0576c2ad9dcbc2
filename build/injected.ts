import type { Plugin, Rolldown } from 'vite'

/** Scripts that are put into pages, by their place in `src`; each is built as one file with a variable for its value. */
const scripts = [
  { file: 'src/page/main.iife.js', value: 'main_iife' },
  { file: 'src/reader/main.iife.js', value: 'main_iife' },
]

/**
 * Puts right what CRXJS leaves after building scripts for injection:
 * - a script ends with its value, so that `scripting.executeScript` answers with what the script exports;
 * - no file is open to web pages: CRXJS lists every injected script for all sites, by which any page could find out
 *   that Lectern is installed, and `executeScript` does not need it;
 * - the module forms of the same scripts, which nothing loads, are left out.
 */
export const injectedScripts: Plugin = {
  name: 'injected-scripts',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const { file, value } of scripts) endWithValue(bundle[file], value)
      closeToPages(bundle['manifest.json'])
      for (const name of Object.keys(bundle)) if (/main\.iife\.tsx?-/.test(name)) delete bundle[name]
    },
  },
}

type Output = Rolldown.OutputAsset | Rolldown.OutputChunk | undefined

function endWithValue(output: Output, value: string): void {
  if (output?.type === 'asset') output.source = `${asText(output)}\n${value};\n`
}

function closeToPages(output: Output): void {
  if (output?.type !== 'asset') return
  const { web_accessible_resources: _, ...manifest } = JSON.parse(asText(output))
  output.source = JSON.stringify(manifest, null, 2)
}

function asText(asset: Rolldown.OutputAsset): string {
  return typeof asset.source === 'string' ? asset.source : new TextDecoder().decode(asset.source)
}
