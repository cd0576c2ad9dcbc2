/** A window of its own with a page in it, drawn, 800 by 600 pixels, for what looks at layout and scrolling. */
export async function windowWith(html: string): Promise<{ window: Window; document: Document; close: () => void }> {
  const frame = document.createElement('iframe')
  frame.style.cssText = 'position: fixed; top: 0; left: 0; width: 800px; height: 600px; border: 0'
  frame.srcdoc = html
  document.body.append(frame)
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  return { window: frame.contentWindow!, document: frame.contentDocument!, close: () => frame.remove() }
}
