import { render } from 'preact'
import { messageLanguage } from '../../../i18n.ts'
import { ListenBar } from './ListenBar.tsx'
import css from './listen.css?inline'
import { ListeningSession, type ListenRequest, type Place } from './listening-session.ts'
import type { Speech } from './speech.ts'

/** What keys and clicks do with an article that is read aloud. */
export interface ListenDeeds {
  toggle: () => void
  next: () => void
  previous: () => void
  faster: () => void
  slower: () => void
  /** Reads from a place on. */
  from: (place: Place) => void
  close: () => void
}

export type OpenListening = (request: ListenRequest) => ListenDeeds

const dressed = new WeakSet<ShadowRoot>()

/** Reads an article aloud and shows the tools for it. @param speech what speaks */
export function openListening(request: ListenRequest, speech: Speech): ListenDeeds {
  const session = new ListeningSession(request, speech)
  dress(request.root)
  const holder = request.scroller.appendChild(document.createElement('div'))
  request.scroller.toggleAttribute('data-listening', true)
  const close = () => {
    session.close()
    request.scroller.removeAttribute('data-listening')
    render(null, holder)
    holder.remove()
    request.onClose()
  }
  render(<ListenBar session={session} language={nameOf(session.lang)} close={close} />, holder)
  session.start().catch(reportError)
  return {
    toggle: () => session.toggle(),
    next: () => session.step(1),
    previous: () => session.step(-1),
    faster: () => session.changeSpeed('up'),
    slower: () => session.changeSpeed('down'),
    from: (place) => session.from(place),
    close,
  }
}

function dress(root: ShadowRoot): void {
  if (dressed.has(root)) return
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  dressed.add(root)
}

/** Name of a language, in the language of the interface; its tag where it has none. */
function nameOf(lang: string): string {
  try {
    return new Intl.DisplayNames(messageLanguage(), { type: 'language' }).of(lang) ?? lang
  } catch {
    return lang
  }
}
