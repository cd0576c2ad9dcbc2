import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { messageLanguage, t } from '../i18n.ts'
import type { Settings } from '../settings/defaults.ts'
import { FocusBand } from '../ui/aids/focus/FocusBand.tsx'
import { focusNames } from '../ui/aids/focus/names.ts'
import { NoteCard } from '../ui/aids/notes/NoteCard.tsx'
import type { DrawContext } from '../ui/hast/draw.tsx'
import { Icon } from '../ui/Icon.tsx'
import type { ReadingAids } from './reading-aids.ts'

interface AidsLayerProps {
  aids: ReadingAids
  settings: Settings
}

/** How a note is drawn: it has no pictures to enlarge, and its links within the article lead there as all do. */
const noteContext: DrawContext = { links: 'sameTab', lazyPictures: false }

/** What reading aids show over the article. */
export function AidsLayer({ aids, settings }: AidsLayerProps): JSX.Element {
  const note = aids.note.value
  const focus = t(focusNames[settings.focus])
  const hasChanged = useChanged(settings.focus)
  return (
    <>
      <FocusBand lit={aids.focus.lit} />
      <span class="unseen" role="status">
        {hasChanged ? t('focusNow', focus) : ''}
      </span>
      {note && (
        <NoteCard note={note} context={noteContext} goThere={() => aids.goToNote()} close={() => aids.closeNote()} />
      )}
      <NoticeLine aids={aids} />
    </>
  )
}

/** Where the reader is now and why, with the way back. */
function NoticeLine({ aids }: { aids: ReadingAids }): JSX.Element | null {
  const notice = aids.notice.value
  if (!notice) return null
  const close = () => {
    aids.notice.value = null
  }
  return (
    <div class="notice" lang={messageLanguage()}>
      {notice.kind === 'continued' ? (
        <>
          <p role="status">{t('continued')}</p>
          <button type="button" class="wide" onClick={() => aids.toStart()}>
            {t('toStart')}
          </button>
        </>
      ) : (
        <button type="button" class="wide" onClick={() => aids.back()}>
          {t('backToText')}
        </button>
      )}
      <button type="button" class="tool" aria-label={t('close')} title={t('close')} onClick={close}>
        <Icon of="close" />
      </button>
    </div>
  )
}

/** False until a value is another one than at first: what has always been so need not be said. */
function useChanged(value: string): boolean {
  const first = useRef(value)
  const [changed, setChanged] = useState(false)
  useEffect(() => {
    if (value !== first.current) setChanged(true)
  }, [value])
  return changed
}
