/** What is put on the clipboard: text, and the same as HTML for programs that take it. */
export interface Copy {
  text: string
  html?: string
}

/** `copiedAsText`: only the text was taken, not the HTML. `refused`: nothing was. */
export type CopyResult = { kind: 'copied' } | { kind: 'copiedAsText' } | { kind: 'refused'; reason: string }

type Target = Partial<Pick<Clipboard, 'write' | 'writeText'>>

/**
 * Copies to the clipboard; call it from a click. Never throws.
 * @param clipboard the browser's; undefined on pages without https
 */
export async function copy(content: Copy, clipboard: Target | undefined = navigator.clipboard): Promise<CopyResult> {
  if (content.html !== undefined && (await copyRich(content.text, content.html, clipboard))) return { kind: 'copied' }
  try {
    if (!clipboard?.writeText) return { kind: 'refused', reason: 'no clipboard' }
    await clipboard.writeText(content.text)
    return { kind: content.html === undefined ? 'copied' : 'copiedAsText' }
  } catch (error) {
    return { kind: 'refused', reason: String(error) }
  }
}

async function copyRich(text: string, html: string, clipboard: Target | undefined): Promise<boolean> {
  try {
    if (!clipboard?.write) return false
    const blob = (type: string, value: string) => new Blob([value], { type })
    await clipboard.write([
      new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) }),
    ])
    return true
  } catch {
    // Firefox before 127 and some policies take plain text only, which is tried next.
    return false
  }
}
