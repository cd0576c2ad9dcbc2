import type { ComponentChildren, JSX } from 'preact'
import { t } from '../i18n.ts'
import type { LiveSettings } from '../settings/live.ts'
import { Icon } from '../ui/Icon.tsx'
import { TextSettings } from '../ui/TextSettings.tsx'
import { TextSize } from '../ui/TextSize.tsx'
import { commonThemes, ThemePicker } from '../ui/ThemePicker.tsx'
import { dialogId } from './stage.ts'

export interface ReaderBarProps {
  settings: LiveSettings
  /** Opens the share sheet; null while there is nothing to share. */
  share: (() => void) | null
  close: () => void
  /** Opens the settings page. */
  openOptions: () => void
  /** Further tools, between the way out and those for the text. */
  children?: ComponentChildren
}

/** The tools over the article in reader mode. */
export function ReaderBar({ settings, share, close, openOptions, children }: ReaderBarProps): JSX.Element {
  const { textSize, theme } = settings.now.value
  // The browser itself closes the dialog by this command: even when the extension is gone and no script of it runs.
  const closeByBrowser = { command: 'close', commandfor: dialogId }
  return (
    <section class="reader-bar" aria-label={t('toolbar')}>
      <button type="button" class="tool" title={t('closeReader')} onClick={close} {...closeByBrowser}>
        <Icon of="close" />
        <span class="words">{t('closeReader')}</span>
      </button>
      {children}
      <TextSize size={textSize} onChange={(size) => settings.change({ textSize: size })} />
      <ThemePicker theme={theme} onChange={(next) => settings.change({ theme: next })} themes={commonThemes} />
      <TextSettings where="reader" settings={settings} openOptions={openOptions} />
      <button type="button" class="tool" title={t('share')} disabled={!share} onClick={() => share?.()}>
        <Icon of="share" />
        <span class="words">{t('share')}</span>
      </button>
    </section>
  )
}
