import { useEffect, useState } from 'preact/hooks'
import { t } from '../i18n.ts'

/** Milliseconds after which the reader is told what takes so long; waits shorter than a second need no words. */
const patience = 1000

/** Widths of lines, in per cent of the column: a headline, a byline, a picture's place and a first paragraph. */
const lines = { title: [92, 58], byline: [34], text: [100, 97, 99, 95, 98, 62] }

/** Stands where the article will, in its measures, until the article is there. */
export function Skeleton() {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div class="skeleton" role="status" aria-label={t('loadingArticle')}>
      {Object.entries(lines).map(([part, widths]) => (
        <div key={part} class={`skeleton-${part}`} aria-hidden="true">
          {widths.map((width, index) => (
            <span key={index} style={{ width: `${width}%` }} />
          ))}
        </div>
      ))}
      {late && <p>{t('stillLoading')}</p>}
    </div>
  )
}
