import { useSignal } from '@preact/signals'
import type { JSX, RefObject } from 'preact'
import { useCallback, useRef } from 'preact/hooks'
import { t } from '../i18n.ts'
import type { LiveSettings } from '../settings/live.ts'
import { useAction } from './keys/doing.ts'
import type { KeySheet } from './keys/KeySheet.tsx'
import type { SettingsPanel } from './settings/SettingsPanel.tsx'

interface Parts {
  SettingsPanel: typeof SettingsPanel
  KeySheet: typeof KeySheet
}

export interface TextSettingsProps {
  where: 'reader' | 'popup'
  settings: LiveSettings
  openOptions: () => void
}

/** The button "Aa" with the panel it opens, and the sheet of keys; both are loaded when they are asked for. */
export function TextSettings({ where, settings, openOptions }: TextSettingsProps): JSX.Element {
  const button = useRef<HTMLButtonElement>(null)
  const shown = useSignal<'panel' | 'keys' | null>(null)
  const parts = useSignal<Parts | null>(null)
  const show = useCallback(async (what: 'panel' | 'keys') => {
    parts.value ??= { ...(await import('./settings/SettingsPanel.tsx')), ...(await import('./keys/KeySheet.tsx')) }
    shown.value = what
  }, [])
  const toggle = () => (shown.value === 'panel' ? close() : show('panel').catch(reportError))
  const close = () => {
    shown.value = null
    button.current?.focus()
  }
  useAction('textSettings', toggle)
  useAction('showKeys', () => show('keys').catch(reportError))
  return (
    <>
      <AaButton of={button} expanded={shown.value === 'panel'} onClick={toggle} />
      {parts.value && shown.value === 'panel' && (
        <parts.value.SettingsPanel
          settings={settings}
          onClose={close}
          openOptions={openOptions}
          showKeys={() => show('keys').catch(reportError)}
        />
      )}
      {parts.value && shown.value === 'keys' && (
        <parts.value.KeySheet where={where} own={settings.now.value.keys} onClose={close} />
      )}
    </>
  )
}

interface AaButtonProps {
  of: RefObject<HTMLButtonElement | null>
  expanded: boolean
  onClick: () => void
}

function AaButton({ of, expanded, onClick }: AaButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="tool"
      ref={of}
      aria-label={t('textSettings')}
      title={t('textSettings')}
      aria-expanded={expanded}
      aria-haspopup="dialog"
      onClick={onClick}
    >
      <span class="aa" aria-hidden="true">
        Aa
      </span>
    </button>
  )
}
