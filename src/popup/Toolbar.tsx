import type { JSX } from 'preact'
import { t } from '../i18n.ts'
import { Icon } from '../ui/Icon.tsx'
import { TextSize } from '../ui/TextSize.tsx'

interface ToolbarProps {
  textSize: number
  resize: (size: number) => void
  /** Whether there is an article to share and to open. */
  hasArticle: boolean
  share: () => void
  openReader: () => void
}

/** The tools over the article. Those that need an article stand there from the start, so that nothing moves. */
export function Toolbar({ textSize, resize, hasArticle, share, openReader }: ToolbarProps): JSX.Element {
  return (
    <div class="popup-bar" role="toolbar" aria-label={t('toolbar')}>
      <TextSize size={textSize} onChange={resize} />
      <button type="button" class="tool" disabled={!hasArticle} onClick={share}>
        <Icon of="share" />
        {t('share')}
      </button>
      <button type="button" class="tool" disabled={!hasArticle} onClick={openReader}>
        <Icon of="reader" />
        {t('readerMode')}
      </button>
    </div>
  )
}
