import type { ElementContent } from 'hast'
import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { inMessageLanguage, t } from '../../../i18n.ts'
import { type DrawContext, draw } from '../../hast/draw.tsx'
import { Icon } from '../../Icon.tsx'

/** A note that is shown beside the text. */
export interface ShownNote {
  /** The mark in the text that was followed. */
  link: HTMLAnchorElement
  content: ElementContent[]
}

interface NoteCardProps {
  note: ShownNote
  context: DrawContext
  /** Goes to where the note stands in the article. */
  goThere: () => void
  close: () => void
}

/** CSS pixels. */
const measures = { narrowest: 200, widest: 340, gap: 16 }

/** A note on a card: in the margin beside its mark where there is room, else under the line. */
export function NoteCard({ note, context, goThere, close }: NoteCardProps): JSX.Element {
  const card = useRef<HTMLDialogElement>(null)
  const name = t('note', note.link.textContent.replace(/[[\]()\s]/g, ''))
  useLayoutEffect(() => {
    if (!card.current) return
    place(card.current, note.link)
    card.current.focus({ preventScroll: true })
  }, [note])
  return (
    <dialog open class="note-card" aria-label={name} tabIndex={-1} ref={card} {...inMessageLanguage()} onClose={close}>
      <div class="note-tools">
        <button type="button" class="tool" onClick={goThere}>
          {t('goToNote')}
        </button>
        <button
          type="button"
          class="tool"
          aria-label={t('close')}
          title={t('close')}
          onClick={() => card.current?.close()}
        >
          <Icon of="close" />
        </button>
      </div>
      <div class="article note-text" lang={langOf(note.link)} dir={dirOf(note.link)}>
        {draw(note.content, context)}
      </div>
    </dialog>
  )
}

function langOf(link: Element): string | undefined {
  return link.closest<HTMLElement>('[lang]')?.lang
}

function dirOf(link: Element): 'ltr' | 'rtl' | undefined {
  return getComputedStyle(link).direction === 'rtl' ? 'rtl' : 'ltr'
}

/** Puts the card where it moves with the text; its parent is what scrolls. */
function place(card: HTMLElement, link: Element): void {
  const scroller = card.parentElement
  const article = link.closest('.article')
  if (!scroller || !article) return
  const [mark, column] = [link.getBoundingClientRect(), article.getBoundingClientRect()]
  const padding = Number.parseFloat(getComputedStyle(article).paddingInlineEnd)
  const isLtr = dirOf(link) === 'ltr'
  const edge = isLtr ? column.right - padding : column.left + padding
  const room = (isLtr ? scroller.clientWidth - edge : edge) - 2 * measures.gap
  const width = Math.min(measures.widest, room >= measures.narrowest ? room : scroller.clientWidth - 2 * measures.gap)
  card.style.width = `${width}px`
  if (room >= measures.narrowest) {
    card.style.left = `${isLtr ? edge + measures.gap : edge - measures.gap - width}px`
    card.style.top = `${scroller.scrollTop + mark.top - measures.gap}px`
    return
  }
  const left = Math.min(Math.max(measures.gap, mark.left - width / 2), scroller.clientWidth - width - measures.gap)
  const isLow = mark.bottom + card.offsetHeight + measures.gap > scroller.clientHeight
  card.style.left = `${left}px`
  card.style.top = `${scroller.scrollTop + (isLow ? mark.top - card.offsetHeight - 8 : mark.bottom + 8)}px`
}
