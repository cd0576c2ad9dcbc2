import fs from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'esbuild'

/**
 * Bundles the product with other models in place of those that ship: `<kind>-model-<fold>.ts` of a folder, for
 * kind `block` and `page`, where there is one.
 */
export function swapModels(folder: string, fold: number): Plugin {
  return {
    name: 'swap-models',
    setup(build) {
      build.onLoad({ filter: /src\/extract\/model\/(block|page)-model\.ts$/ }, ({ path: file }) => {
        const other = path.join(folder, path.basename(file).replace('.ts', `-${fold}.ts`))
        return fs.existsSync(other) ? { contents: fs.readFileSync(other, 'utf8'), loader: 'ts' } : null
      })
    },
  }
}
