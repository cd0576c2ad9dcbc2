import type { ReadonlySignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Heading } from '../../../article/outline.ts'
import { t } from '../../../i18n.ts'

interface OutlineProps {
  headings: readonly Heading[]
  /** Index of the heading that is read under. */
  section: ReadonlySignal<number>
  /** Goes to a heading. */
  go: (index: number) => void
}

/** Id of the list, for the button that opens and closes it. */
export const outlineId = 'outline'

/** The article's headings as a list to go by, with the one marked that is read under. */
export function Outline({ headings, section, go }: OutlineProps): JSX.Element {
  const list = useRef<HTMLOListElement>(null)
  const now = section.value
  useEffect(() => keepInSight(list.current), [now])
  return (
    <nav class="outline" id={outlineId} aria-label={t('contents')}>
      <ol ref={list}>
        {headings.map(({ depth, text }, index) =>
          text === '' ? null : (
            <li key={index}>
              <button
                type="button"
                dir="auto"
                style={{ '--depth': depth }}
                aria-current={index === now ? 'location' : undefined}
                onClick={() => go(index)}
              >
                {text}
              </button>
            </li>
          ),
        )}
      </ol>
    </nav>
  )
}

/** Scrolls the list alone: `scrollIntoView` would move the article too. */
function keepInSight(list: HTMLElement | null): void {
  const current = list?.querySelector<HTMLElement>('[aria-current]')
  if (!list || !current) return
  const [box, own] = [list.getBoundingClientRect(), current.getBoundingClientRect()]
  if (own.top < box.top) list.scrollTop -= box.top - own.top
  if (own.bottom > box.bottom) list.scrollTop += own.bottom - box.bottom
}
