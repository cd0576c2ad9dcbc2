import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Article } from '../../article/article.ts'
import { t } from '../../i18n.ts'
import type { PassageRequest } from '../../messages.ts'
import type { Passage } from '../../share/passage.ts'
import { passageAddress } from '../../share/passage-address.ts'
import { Icon } from '../Icon.tsx'
import { useAction } from '../keys/doing.ts'
import { CopyOutcome, useCopying } from '../ShareCopying.tsx'
import { barPlace } from './bar-place.ts'
import { quoteCopy } from './quote.ts'
import { type Selected, selectedPassage } from './selection.ts'

export interface PassageBarProps {
  article: Article
  /** Looks for a passage on the page itself; gives what leads to it after `:~:`, or null. */
  find: (request: PassageRequest) => Promise<string | null>
  /** Opens the share sheet for a passage. */
  share: (passage: Passage) => void
  /** Reads aloud from a passage on, where that can be done. */
  listen?: ((range: Range) => void) | undefined
}

/** A small bar at what is selected of the article: copy it, copy a link to it, share it. */
export function PassageBar(props: PassageBarProps): JSX.Element {
  const bar = useRef<HTMLDivElement>(null)
  const selected = useSelected(bar)
  return (
    <div ref={bar} class="passage" style={selected && bar.current ? barPlace(selected.range, bar.current) : undefined}>
      {selected && <Tools key={selected.request.passage} selected={selected} {...props} />}
    </div>
  )
}

function Tools({ selected, article, find, share, listen }: PassageBarProps & { selected: Selected }): JSX.Element {
  const copying = useCopying()
  const passage = async (): Promise<Passage> => {
    const directive = await find(selected.request).catch(() => null)
    return { text: selected.text, link: directive === null ? null : passageAddress(article, directive) }
  }
  const copyQuote = () =>
    copying.copy(
      async () => quoteCopy(article, await passage()),
      () => t('quoteCopied'),
    )
  const copyLink = () => {
    let exact = true
    const make = async () => {
      const { link } = await passage()
      exact = link !== null
      return { text: link ?? article.canonicalUrl }
    }
    return copying.copy(make, () => t(exact ? 'passageLinkCopied' : 'pageLinkCopied'))
  }
  useAction('copyQuote', copyQuote)
  useAction('copyPassageLink', copyLink)
  const shareIt = async () => share(await passage())
  return (
    <div class="passage-tools" role="toolbar" aria-label={t('passage')}>
      <Tool icon="copy" name={t('copyQuote')} onClick={copyQuote} />
      <Tool icon="link" name={t('copyPassageLink')} onClick={copyLink} />
      <Tool icon="share" name={t('sharePassage')} onClick={shareIt} />
      {listen && <Tool icon="listen" name={t('listenFromHere')} onClick={() => listen(selected.range)} />}
      <CopyOutcome of={copying} />
    </div>
  )
}

interface ToolProps {
  icon: 'copy' | 'link' | 'share' | 'listen'
  name: string
  onClick: () => void
}

function Tool({ icon, name, onClick }: ToolProps): JSX.Element {
  return (
    <button
      type="button"
      class="tool"
      title={name}
      aria-label={name}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      <Icon of={icon} />
    </button>
  )
}

/** What is selected, once the selection rests; what is pressed in the bar itself changes nothing. */
function useSelected(bar: { current: HTMLElement | null }): Selected | null {
  const [selected, setSelected] = useState<Selected | null>(null)
  useEffect(() => {
    const end = new AbortController()
    let timer = 0
    const look = () => {
      const root = bar.current?.getRootNode()
      if (!bar.current || !(root instanceof Document || root instanceof ShadowRoot)) return
      if (bar.current.contains(root.activeElement)) return
      setSelected(selectedPassage(root))
    }
    const later = () => {
      clearTimeout(timer)
      timer = window.setTimeout(look, rest)
    }
    document.addEventListener('selectionchange', later, { signal: end.signal })
    end.signal.addEventListener('abort', () => clearTimeout(timer))
    later()
    return () => end.abort()
  }, [])
  return selected
}

/** Milliseconds without a change after which a selection counts as made: shorter than a pause of the hand. */
const rest = 150
