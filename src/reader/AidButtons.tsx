import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { t } from '../i18n.ts'
import type { LiveSettings } from '../settings/live.ts'
import { AidsPanel } from '../ui/aids/AidsPanel.tsx'
import { outlineId } from '../ui/aids/outline/Outline.tsx'
import { Icon } from '../ui/Icon.tsx'

interface AidButtonsProps {
  settings: LiveSettings
  /** Opens and closes the outline; null where an article has none. */
  contents: { open: boolean; toggle: () => void } | null
  /** Null while there is no article. */
  listen: (() => void) | null
  print: () => void
}

/** The buttons of the reading aids in the bar of reader mode. */
export function AidButtons({ settings, contents, listen, print }: AidButtonsProps): JSX.Element {
  const more = useRef<HTMLButtonElement>(null)
  const open = useSignal(false)
  const openPanel = () => {
    open.value = true
  }
  const closePanel = () => {
    open.value = false
    more.current?.focus()
  }
  return (
    <>
      {contents && (
        <button
          type="button"
          class="tool"
          aria-label={t('contents')}
          title={t('contents')}
          aria-expanded={contents.open}
          aria-controls={contents.open ? outlineId : undefined}
          onClick={contents.toggle}
        >
          <Icon of="contents" />
        </button>
      )}
      <button
        type="button"
        class="tool"
        aria-label={t('listen')}
        title={t('listen')}
        disabled={!listen}
        onClick={() => listen?.()}
      >
        <Icon of="listen" />
      </button>
      <button
        type="button"
        class="tool"
        ref={more}
        aria-label={t('aids')}
        title={t('aids')}
        aria-expanded={open.value}
        aria-haspopup="dialog"
        onClick={open.value ? closePanel : openPanel}
      >
        <Icon of="more" />
      </button>
      {open.value && <AidsPanel settings={settings} print={print} onClose={closePanel} />}
    </>
  )
}
