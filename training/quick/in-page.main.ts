import { quickFeatureIds, quickRow } from '../../src/extract/quick/quick-row.ts'

/** Runs inside the browser: what a quick look at a saved page tells. */
function row(html: string, url: string): number[] {
  return Array.from(quickRow(new DOMParser().parseFromString(html, 'text/html'), url))
}

Object.assign(window, { lecternQuickRow: row, lecternQuickIds: () => quickFeatureIds })
