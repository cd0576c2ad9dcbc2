/** Attributes of the root that colours hang on. */
const painted = ['data-theme', 'data-tone', 'style']

/** Keeps the colours of a page of ours for `public/first-paint.js`, which gives them to the next one before it paints. */
export function keepFirstPaint(root: HTMLElement): void {
  const attributes = painted.map((name) => [name, root.getAttribute(name)])
  try {
    localStorage.setItem('paint', JSON.stringify(Object.fromEntries(attributes.filter(([, value]) => value !== null))))
  } catch (error) {
    console.info('Colours are not kept for the next first paint:', error)
  }
}
