import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Article } from '../article/article.ts'
import { t } from '../i18n.ts'
import { sharedPage } from '../share/shared-page.ts'
import { Icon } from '../ui/Icon.tsx'
import { ShareSheet } from '../ui/ShareSheet.tsx'
import { TextSize } from '../ui/TextSize.tsx'

interface ToolbarProps {
  /** The article that is shown; null when there is none, or none yet. */
  article: Article | null
  textSize: number
  resize: (size: number) => void
  openReader: () => void
}

/** The tools over the article. Those that need an article stand there from the start, so that nothing moves. */
export function Toolbar({ article, textSize, resize, openReader }: ToolbarProps): JSX.Element {
  const [sharing, setSharing] = useState(false)
  return (
    <div class="popup-bar" role="toolbar" aria-label={t('toolbar')}>
      <TextSize size={textSize} onChange={resize} />
      <button type="button" class="tool" disabled={!article} onClick={() => setSharing(true)}>
        <Icon of="share" />
        {t('share')}
      </button>
      <button type="button" class="tool" disabled={!article} onClick={openReader}>
        <Icon of="reader" />
        {t('readerMode')}
      </button>
      {sharing && article && <ShareSheet page={sharedPage(article)} onClose={() => setSharing(false)} />}
    </div>
  )
}
