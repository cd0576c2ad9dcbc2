import type { JSX } from 'preact'
import { t } from '../i18n.ts'
import type { LiveSettings } from '../settings/live.ts'
import { Icon } from '../ui/Icon.tsx'
import { TextSettings } from '../ui/TextSettings.tsx'
import { TextSize } from '../ui/TextSize.tsx'
import { commonThemes, ThemePicker } from '../ui/ThemePicker.tsx'

interface ToolbarProps {
  settings: LiveSettings
  /** Whether there is an article to share and to open. */
  hasArticle: boolean
  share: () => void
  /** Shows what was left out of the article; null where nothing was. */
  showRemoved: (() => void) | null
  openReader: () => void
  openOptions: () => void
}

/** The tools over the article. Those that need an article stand there from the start, so that nothing moves. */
export function Toolbar({
  settings,
  hasArticle,
  share,
  showRemoved,
  openReader,
  openOptions,
}: ToolbarProps): JSX.Element {
  const { textSize, theme } = settings.now.value
  return (
    <section class="popup-bar" aria-label={t('toolbar')}>
      <TextSize size={textSize} onChange={(size) => settings.change({ textSize: size })} />
      <ThemePicker theme={theme} onChange={(next) => settings.change({ theme: next })} themes={commonThemes} />
      <TextSettings where="popup" settings={settings} openOptions={openOptions} />
      <button
        type="button"
        class="tool"
        disabled={!showRemoved}
        onClick={() => showRemoved?.()}
        aria-label={t('removed')}
        title={t('removed')}
      >
        <Icon of="removed" />
      </button>
      <button type="button" class="tool" disabled={!hasArticle} onClick={share} title={t('share')}>
        <Icon of="share" />
        <span class="words">{t('share')}</span>
      </button>
      <button type="button" class="tool" disabled={!hasArticle} onClick={openReader} title={t('readerMode')}>
        <Icon of="reader" />
        <span class="words">{t('readerMode')}</span>
      </button>
    </section>
  )
}
