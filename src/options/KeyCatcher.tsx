import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { t } from '../i18n.ts'
import { keysOf, type OwnKeys } from '../ui/keys/action-of.ts'
import { type ActionId, actionIds, actions } from '../ui/keys/actions.ts'
import { pressedKeys } from '../ui/keys/pressed.ts'
import { isReserved } from '../ui/keys/reserved.ts'

interface KeyCatcherProps {
  id: ActionId
  own: OwnKeys
  change: (keys: readonly string[]) => void
}

/** A button that takes the next keys pressed for an action; it says why when it can't. */
export function KeyCatcher({ id, own, change }: KeyCatcherProps): JSX.Element {
  const [waiting, setWaiting] = useState(false)
  const [fault, setFault] = useState('')
  const take = (event: KeyboardEvent) => {
    if (!waiting || event.key === 'Tab') return
    const keys = pressedKeys(event)
    event.preventDefault()
    if (keys === null) return
    const reason = keys === 'Escape' || keys === 'Backspace' ? '' : refusalOf(keys, id, own)
    setFault(reason)
    if (reason !== '') return
    setWaiting(false)
    if (keys !== 'Escape') change(keys === 'Backspace' ? [] : [keys])
  }
  const stop = () => {
    setWaiting(false)
    setFault('')
  }
  return (
    <>
      <button
        type="button"
        class="wide"
        aria-label={t('changeKeysOf', t(actions[id].name))}
        aria-pressed={waiting}
        onClick={() => setWaiting(true)}
        onKeyDown={take}
        onBlur={stop}
      >
        {t('changeKeys')}
      </button>
      <span class="setting-note" role="status">
        {waiting ? fault || t('pressKeys') : ''}
      </span>
    </>
  )
}

/** Why an action can't have these keys; '' when it can. */
function refusalOf(keys: string, id: ActionId, own: OwnKeys): string {
  if (isReserved(keys)) return t('keysReserved')
  const meet = (other: ActionId) =>
    actions[other].where === 'both' || actions[id].where === 'both' || actions[other].where === actions[id].where
  const other = actionIds.find((each) => each !== id && meet(each) && keysOf(each, own).includes(keys))
  return other ? t('keysTaken', t(actions[other].name)) : ''
}
