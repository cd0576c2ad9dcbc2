import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Article } from '../article/article.ts'
import type { FetchPicture } from '../export/gather-pictures.ts'
import type { LiveSettings } from '../settings/live.ts'
import type { Passage } from '../share/passage.ts'
import type { OpenSheet } from './open-sheet.tsx'
import { Share } from './Share.tsx'

/** Where a view's sharing comes from. */
export interface SharingSource {
  /** The article that is shown; null while there is none. */
  article: Article | null
  settings: LiveSettings
  load: () => Promise<OpenSheet>
  openAddress?: (address: string) => void
  fetchPicture?: FetchPicture
  print?: () => void
}

/** The sharing of a view: `share` opens the sheet, for the article or a passage of it; `sheet` is to be drawn. */
export interface Sharing {
  share: (passage: Passage | null) => void
  sheet: JSX.Element | null
}

/** Gives a view the share sheet. The article that is shared is the one that was shown when the sheet opened. */
export function useSharing({ article, settings, load, openAddress, fetchPicture, print }: SharingSource): Sharing {
  const [shared, setShared] = useState<{ article: Article; passage: Passage | null } | null>(null)
  return {
    share: (passage) => article && setShared({ article, passage }),
    sheet: shared && (
      <Share
        {...shared}
        settings={settings.now.peek()}
        change={(patch) => settings.change(patch)}
        load={load}
        openAddress={openAddress}
        fetchPicture={fetchPicture}
        print={print}
        onClose={() => setShared(null)}
      />
    ),
  }
}
