import type { JSX } from 'preact'
import { t } from '../i18n.ts'
import { keysOf, type OwnKeys } from '../ui/keys/action-of.ts'
import { type ActionId, actionIds, actions } from '../ui/keys/actions.ts'
import { KeyNames } from '../ui/keys/KeyNames.tsx'
import { KeyCatcher } from './KeyCatcher.tsx'

interface KeysEditorProps {
  own: OwnKeys
  change: (keys: OwnKeys) => void
}

/** Every action with its keys, and a way to other ones or none. */
export function KeysEditor({ own, change }: KeysEditorProps): JSX.Element {
  const changeOf = (id: ActionId) => (keys: readonly string[]) => change({ ...own, [id]: keys })
  return (
    <section class="options-part" aria-labelledby="own-keys">
      <h2 id="own-keys">{t('keysInReading')}</h2>
      <ul class="options-list">
        {actionIds.map((id) => (
          <li key={id}>
            <span>{t(actions[id].name)}</span>
            <span class="key-names">
              {keysOf(id, own).length > 0 ? <KeyNames keys={keysOf(id, own)} /> : t('noKeys')}
            </span>
            <KeyCatcher id={id} own={own} change={changeOf(id)} />
          </li>
        ))}
      </ul>
      <div class="options-row">
        <button type="button" class="wide" onClick={() => change({})}>
          {t('resetKeys')}
        </button>
        <button type="button" class="wide" onClick={() => change(withoutPlain(own))}>
          {t('noPlainKeys')}
        </button>
      </div>
    </section>
  )
}

/** Keys without those that a slip of the hand or a dictated word presses, too: WCAG 2.1.4. */
function withoutPlain(own: OwnKeys): OwnKeys {
  const rows = actionIds.map((id) => [id, keysOf(id, own).filter((key) => !/^(Shift\+)?.$/.test(key))] as const)
  return Object.fromEntries(rows)
}
