import { explainPage, type PageReport } from './blocks.ts'
import { colourPage } from './colour.ts'

const explain = {
  /** Reads a page from its HTML; `coloured` is the page with its blocks marked. */
  run(html: string, url: string): { report: PageReport; coloured: string } {
    const page = new DOMParser().parseFromString(html, 'text/html')
    const { tree, report } = explainPage(page, url)
    return { report, coloured: colourPage(page, tree, report.blocks) }
  },
}
export type Explain = typeof explain

Object.assign(globalThis, { inPage: explain })
