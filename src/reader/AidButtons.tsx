import { useSignal } from '@preact/signals'
import type { ButtonHTMLAttributes, JSX, RefObject } from 'preact'
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
  /** Shows what was left out of the article; null where nothing was. */
  removed: (() => void) | null
  print: () => void
}

/** The buttons of the reading aids in the bar of reader mode. */
export function AidButtons({ settings, contents, listen, removed, print }: AidButtonsProps): JSX.Element {
  const expands = contents && { 'aria-expanded': contents.open, 'aria-controls': contents.open ? outlineId : undefined }
  return (
    <>
      {contents && <Tool icon="contents" name={t('contents')} onClick={contents.toggle} {...expands} />}
      <Tool icon="listen" name={t('listen')} disabled={!listen} onClick={() => listen?.()} />
      <Tool icon="removed" name={t('removed')} disabled={!removed} onClick={() => removed?.()} />
      <MoreAids settings={settings} print={print} />
    </>
  )
}

/** The button that opens the panel with all other aids. */
function MoreAids({ settings, print }: Pick<AidButtonsProps, 'settings' | 'print'>): JSX.Element {
  const button = useRef<HTMLButtonElement>(null)
  const open = useSignal(false)
  const openPanel = () => {
    open.value = true
  }
  const closePanel = () => {
    open.value = false
    button.current?.focus()
  }
  const expands = { 'aria-expanded': open.value, 'aria-haspopup': 'dialog' as const }
  return (
    <>
      <Tool
        icon="more"
        name={t('aids')}
        buttonRef={button}
        onClick={open.value ? closePanel : openPanel}
        {...expands}
      />
      {open.value && <AidsPanel settings={settings} print={print} onClose={closePanel} />}
    </>
  )
}

interface ToolProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'name' | 'ref'> {
  icon: 'contents' | 'listen' | 'removed' | 'more'
  name: string
  buttonRef?: RefObject<HTMLButtonElement | null> | null
}

function Tool({ icon, name, buttonRef = null, ...attributes }: ToolProps): JSX.Element {
  return (
    <button type="button" class="tool" ref={buttonRef} aria-label={name} title={name} {...attributes}>
      <Icon of={icon} />
    </button>
  )
}
