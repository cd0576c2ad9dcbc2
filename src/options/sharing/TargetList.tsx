import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../i18n.ts'
import type { ShareTarget } from '../../share/target.ts'
import { TargetIcon, targetName } from '../../ui/ShareTarget.tsx'
import { moved } from './order.ts'

interface TargetListProps {
  targets: readonly ShareTarget[]
  /** Ids of those that are not offered. */
  hidden: readonly string[]
  show: (id: string, shown: boolean) => void
  reorder: (ids: string[]) => void
  /** Takes one of the reader's own away. */
  remove: (id: string) => void
}

/** All targets, each to be offered or not, moved up and down by buttons; the new place is said. */
export function TargetList({ targets, hidden, show, reorder, remove }: TargetListProps): JSX.Element {
  const [last, setLast] = useState<{ id: string; by: number } | null>(null)
  const list = useRef<HTMLUListElement>(null)
  // A row that moves in the document loses the focus; it stays on the button that moved it.
  useLayoutEffect(() => {
    if (last) list.current?.querySelector<HTMLElement>(`[data-id="${last.id}"] [data-by="${last.by}"]`)?.focus()
  }, [targets, last])
  const move = (id: string, by: number) => {
    setLast({ id, by })
    reorder(moved(targets, id, by))
  }
  return (
    <>
      <ul class="target-list" ref={list}>
        {targets.map((target) => (
          <li key={target.id} data-id={target.id}>
            <label>
              <input
                type="checkbox"
                checked={!hidden.includes(target.id)}
                onChange={(event) => show(target.id, event.currentTarget.checked)}
              />
              <TargetIcon of={target} />
              {targetName(target)}
            </label>
            <MoveButtons target={target} move={move} />
            {target.id.startsWith('own-') && (
              <button type="button" class="tool" onClick={() => remove(target.id)}>
                {t('removeTarget', targetName(target))}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p class="unseen" role="status">
        {placeOf(targets, last?.id)}
      </p>
    </>
  )
}

/** Where a target stands, in words; '' for none. */
function placeOf(targets: readonly ShareTarget[], id: string | undefined): string {
  const place = targets.findIndex((target) => target.id === id)
  const target = targets[place]
  return target ? t('targetMoved', targetName(target), place + 1, targets.length) : ''
}

function MoveButtons({ target, move }: { target: ShareTarget; move: (id: string, by: number) => void }): JSX.Element {
  const name = targetName(target)
  return (
    <>
      <button
        type="button"
        class="tool"
        data-by="-1"
        aria-label={t('moveTargetUp', name)}
        onClick={() => move(target.id, -1)}
      >
        ↑
      </button>
      <button
        type="button"
        class="tool"
        data-by="1"
        aria-label={t('moveTargetDown', name)}
        onClick={() => move(target.id, 1)}
      >
        ↓
      </button>
    </>
  )
}
