import type { ComponentType, JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Article } from '../../article/article.ts'
import { inMessageLanguage } from '../../i18n.ts'
import type { LiveSettings } from '../../settings/live.ts'
import { removedCount, removedText } from './kinds.ts'
import { LateSheet } from './LateSheet.tsx'
import type { RemovedSheetProps } from './RemovedSheet.tsx'
import type { RemovedSource } from './source.ts'

/** What a view shows of what was left out of its article. */
export interface Removed {
  /** Opens the list; null where nothing was left out. */
  open: (() => void) | null
  /** To be drawn under the article. */
  line: JSX.Element | null
  sheet: JSX.Element | null
}

/** @param load gives the list, which is loaded when it is asked for */
export function useRemoved(
  article: Article | null,
  settings: LiveSettings,
  source: RemovedSource,
  load: () => Promise<ComponentType<RemovedSheetProps>>,
): Removed {
  const [isOpen, setOpen] = useState(false)
  if (!isOpen && (!article || removedCount(article) === 0)) return { open: null, line: null, sheet: null }
  const open = () => setOpen(true)
  return {
    open,
    line: article && (
      <p class="removed-line" lang={article.lang ?? undefined} dir={article.dir}>
        <button type="button" onClick={open} {...inMessageLanguage()}>
          {removedText(article)}
        </button>
      </p>
    ),
    sheet: isOpen ? (
      <LateSheet
        load={load}
        title={article?.title ?? ''}
        settings={settings}
        source={source}
        onClose={() => setOpen(false)}
      />
    ) : null,
  }
}
