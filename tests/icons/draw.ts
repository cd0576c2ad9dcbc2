/** Draws public/icons/*.png out of the drawings beside them: `npx tsx tests/icons/draw.ts`. */
import { readFile, writeFile } from 'node:fs/promises'
import { chromium } from 'playwright'
import { findBrowser } from '../browser/find.ts'

/** Pixels of the icons in the manifest, and the drawing that reads best at each. */
const icons = [
  { size: 16, drawing: 'small.svg' },
  { size: 32, drawing: 'large.svg' },
  { size: 48, drawing: 'large.svg' },
  { size: 128, drawing: 'large.svg' },
]

const folder = new URL('../../public/icons/', import.meta.url)
const executablePath = findBrowser('chromium')
if (!executablePath) throw new Error('Chromium draws the icons; CHROME_PATH names one.')
const browser = await chromium.launch({ executablePath, chromiumSandbox: false })
const page = await browser.newPage()
for (const { size, drawing } of icons) {
  const svg = await readFile(new URL(drawing, folder), 'base64')
  await page.setViewportSize({ width: size, height: size })
  await page.goto(`data:text/html,<body style="margin:0"><img width=${size} src="data:image/svg%2Bxml;base64,${svg}">`)
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode())
  const png = await page.screenshot({ omitBackground: true })
  await writeFile(new URL(`${size}.png`, folder), png)
}
await browser.close()
