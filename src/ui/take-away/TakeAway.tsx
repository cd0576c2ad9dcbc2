import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Article } from '../../article/article.ts'
import { type CopyKind, copyKinds } from '../../export/copies.ts'
import { type Format, formats } from '../../export/formats.ts'
import type { FetchPicture } from '../../export/gather-pictures.ts'
import { takeAway } from '../../export/take-away.ts'
import { t } from '../../i18n.ts'
import { CopyOutcome, useCopying } from '../ShareCopying.tsx'
import { type Saving, SavingOutcome } from './SavingOutcome.tsx'

interface TakeAwayProps {
  article: Article
  /** Fetches pictures for files; the browser's own fetch when left out. */
  fetchPicture?: FetchPicture | undefined
  /** Opens the browser's printing, which makes PDFs too; left out where it can't be reached. */
  print?: (() => void) | undefined
}

/** The whole article, onto the clipboard or into a file. Nothing leaves the machine. */
export function TakeAway({ article, fetchPicture, print }: TakeAwayProps): JSX.Element {
  return (
    <section aria-labelledby="take-away">
      <h3 id="take-away">{t('takeAway')}</h3>
      <Copies article={article} />
      <Files article={article} fetchPicture={fetchPicture} print={print} />
    </section>
  )
}

function Copies({ article }: { article: Article }): JSX.Element {
  const copying = useCopying()
  const copy = ({ name, make }: CopyKind) => copying.copy(() => make(article), t('formatCopied', t(name)))
  return (
    <fieldset class="ways">
      <legend>{t('copyArticle')}</legend>
      {copyKinds.map((kind) => (
        <button
          key={kind.id}
          type="button"
          class="wide"
          aria-label={t('copyAs', t(kind.name))}
          onClick={() => copy(kind)}
        >
          {t(kind.name)}
        </button>
      ))}
      <CopyOutcome of={copying} />
    </fieldset>
  )
}

function Files({ article, fetchPicture, print }: TakeAwayProps): JSX.Element {
  const [saving, setSaving] = useState<Saving>({ kind: 'none' })
  // A sheet that is closed ends what it has begun.
  const end = useRef(new AbortController())
  useEffect(() => () => end.current.abort(), [])
  const save = async (format: Format) => {
    if (saving.kind === 'making') return
    setSaving({ kind: 'making' })
    setSaving(await takeAway(article, format, end.current.signal, fetchPicture))
  }
  return (
    <fieldset class="ways">
      <legend>{t('saveArticle')}</legend>
      {formats.map((format) => (
        <button
          key={format.id}
          type="button"
          class="wide"
          aria-label={t('saveAs', t(format.name))}
          onClick={() => save(format)}
        >
          {t(format.name)}
        </button>
      ))}
      {print && (
        <button type="button" class="wide" onClick={print}>
          {t('printArticle')}
        </button>
      )}
      <SavingOutcome of={saving} />
    </fieldset>
  )
}
