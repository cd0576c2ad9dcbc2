import { readerHostName } from '../injection/page-api.ts'
import css from './reader.css?inline'

/** What reader mode is drawn on: a modal dialog in a closed shadow root, over everything the page shows. */
export interface Stage {
  host: HTMLElement
  shadow: ShadowRoot
  dialog: HTMLDialogElement
}

/** Id of the dialog inside the shadow root, for buttons that close it without any script of ours. */
export const dialogId = 'reader'

/** Set on the host itself, for the moments before the guard of the background counts, and where it can't. */
const hostStyle = 'all: initial !important; display: block !important; direction: ltr !important'

/**
 * Puts an empty dialog over the page and takes away one that an older version left there.
 * An adopted sheet rather than a style element or a link: no Content-Security-Policy of a page stops it, and it needs
 * no file of ours that a page could look for. On the document element rather than in the body, which pages replace.
 */
export function buildStage(document: Document, label: string): Stage {
  document.querySelector(readerHostName)?.remove()
  const host = document.createElement(readerHostName)
  host.style.cssText = hostStyle
  const shadow = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  shadow.adoptedStyleSheets = [sheet]
  const dialog = document.createElement('dialog')
  dialog.id = dialogId
  dialog.className = 'lectern reader'
  dialog.setAttribute('aria-label', label)
  // The dialog itself gets the focus, so that the space bar and the arrows scroll it.
  dialog.autofocus = true
  dialog.tabIndex = -1
  shadow.append(dialog)
  return { host, shadow, dialog }
}
