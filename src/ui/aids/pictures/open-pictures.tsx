import { render } from 'preact'
import { Lightbox, type LightboxProps } from './Lightbox.tsx'
import css from './lightbox.css?inline'

/** Where and what to show; `place` is in the tree of the article's window, and `root` is that tree. */
export interface PicturesRequest extends Omit<LightboxProps, 'onClose'> {
  root: ShadowRoot
  place: HTMLElement
  /** Called after it was closed and taken away. */
  onClose: () => void
}

export type OpenPictures = typeof openPictures

const dressed = new WeakSet<ShadowRoot>()

/** Shows pictures of an article over the window. */
export function openPictures({ root, place, onClose, ...props }: PicturesRequest): void {
  if (!dressed.has(root)) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    dressed.add(root)
  }
  const holder = place.appendChild(place.ownerDocument.createElement('div'))
  const close = () => {
    render(null, holder)
    holder.remove()
    onClose()
  }
  render(<Lightbox {...props} onClose={close} />, holder)
}
