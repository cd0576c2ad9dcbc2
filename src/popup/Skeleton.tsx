import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { t } from '../i18n.ts'

/** Milliseconds after which the reader is told what takes so long; waits shorter than a second need no words. */
const patience = 1000

/** Widths of lines, in per cent of the column: a headline, a byline, and a first paragraph under the picture. */
const lines = { title: [92, 58], byline: [34], picture: [100], text: [100, 97, 99, 95, 98, 62] }

/** Stands where the article will, in its measures, until it is there. `late`: the page is known to be slow. */
export function Skeleton({ late }: { late: boolean }): JSX.Element {
  return (
    <div class="skeleton">
      {Object.entries(lines).map(([part, widths]) => (
        <div key={part} class={`skeleton-${part}`} aria-hidden="true">
          {widths.map((width) => (
            <span key={width} style={{ width: `${width}%` }} />
          ))}
        </div>
      ))}
      <p role="status">{t(useLate() || late ? 'stillLoading' : 'loadingArticle')}</p>
    </div>
  )
}

function useLate(): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience)
    return () => clearTimeout(timer)
  }, [])
  return late
}
