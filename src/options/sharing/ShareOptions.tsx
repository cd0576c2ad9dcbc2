import type { JSX } from 'preact'
import { messageLanguage, t } from '../../i18n.ts'
import type { LiveSettings } from '../../settings/live.ts'
import { orderedTargets } from '../../share/order.ts'
import { OwnTargetForm } from './OwnTargetForm.tsx'
import { freeId } from './order.ts'
import { TargetList } from './TargetList.tsx'

/** Where the share sheet offers to send to: which services, in which order, and addresses of the reader's own. */
export function ShareOptions({ settings }: { settings: LiveSettings }): JSX.Element {
  const { shareOrder, shareHidden, ownTargets } = settings.now.value
  const targets = orderedTargets([messageLanguage()], { shareOrder, ownTargets })
  const add = (name: string, template: string) => {
    settings.change({ ownTargets: [...ownTargets, { id: freeId(ownTargets), name, template }] })
  }
  const remove = (id: string) => {
    settings.change({
      ownTargets: ownTargets.filter((target) => target.id !== id),
      shareOrder: shareOrder.filter((each) => each !== id),
    })
  }
  const isChanged = shareOrder.length > 0 || shareHidden.length > 0
  return (
    <section class="options-part" aria-labelledby="share-options">
      <h2 id="share-options">{t('shareOptions')}</h2>
      <p>{t('shareOptionsAbout')}</p>
      <TargetList
        targets={targets}
        hidden={shareHidden}
        show={(id, shown) =>
          settings.change({ shareHidden: shown ? shareHidden.filter((each) => each !== id) : [...shareHidden, id] })
        }
        reorder={(order) => settings.change({ shareOrder: order })}
        remove={remove}
      />
      {isChanged && (
        <button type="button" class="wide" onClick={() => settings.change({ shareOrder: [], shareHidden: [] })}>
          {t('shareByLanguage')}
        </button>
      )}
      <OwnTargetForm add={add} />
    </section>
  )
}
