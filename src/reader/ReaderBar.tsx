import type { JSX } from 'preact'
import { t } from '../i18n.ts'
import type { Settings } from '../settings/defaults.ts'
import { Icon } from '../ui/Icon.tsx'
import { TextSize } from '../ui/TextSize.tsx'
import { ThemePicker } from '../ui/ThemePicker.tsx'
import { dialogId } from './stage.ts'

export interface ReaderBarProps {
  settings: Settings
  change: (patch: Partial<Settings>) => void
  /** Opens the share sheet; null while there is nothing to share. */
  share: (() => void) | null
  close: () => void
}

/** The tools over the article in reader mode. */
export function ReaderBar({ settings, change, share, close }: ReaderBarProps): JSX.Element {
  // The browser itself closes the dialog by this command: even when the extension is gone and no script of it runs.
  const closeByBrowser = { command: 'close', commandfor: dialogId }
  return (
    <section class="reader-bar" aria-label={t('toolbar')}>
      <button type="button" class="tool" title={t('closeReader')} onClick={close} {...closeByBrowser}>
        <Icon of="close" />
        <span class="words">{t('closeReader')}</span>
      </button>
      <TextSize size={settings.textSize} onChange={(textSize) => change({ textSize })} />
      <ThemePicker theme={settings.theme} onChange={(theme) => change({ theme })} />
      <button type="button" class="tool" title={t('share')} disabled={!share} onClick={() => share?.()}>
        <Icon of="share" />
        <span class="words">{t('share')}</span>
      </button>
    </section>
  )
}
