/** Draws public/icons/*.png out of the drawings beside this file: `npx tsx build/icons/render.ts`. */
import { readFile, writeFile } from 'node:fs/promises'
import { chromium } from 'playwright'

/** Pixels of the icons in the manifest, and the drawing that reads best at each. */
const icons = [
  { size: 16, drawing: 'small.svg' },
  { size: 32, drawing: 'large.svg' },
  { size: 48, drawing: 'large.svg' },
  { size: 128, drawing: 'large.svg' },
]

const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium'
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
const page = await browser.newPage()
for (const { size, drawing } of icons) {
  const svg = await readFile(new URL(drawing, import.meta.url), 'base64')
  await page.setViewportSize({ width: size, height: size })
  await page.goto(`data:text/html,<body style="margin:0"><img width=${size} src="data:image/svg%2Bxml;base64,${svg}">`)
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode())
  const png = await page.screenshot({ omitBackground: true })
  await writeFile(new URL(`../../public/icons/${size}.png`, import.meta.url), png)
}
await browser.close()
