import { useContext, useEffect, useMemo, useState } from 'preact/hooks'
import type { Article } from '../article/article.ts'
import { type Heading, headingsOf } from '../article/outline.ts'
import type { LiveSettings } from '../settings/live.ts'
import { DoingContext } from '../ui/keys/doing.ts'

/** The outline of the article that is shown. */
export interface ShownOutline {
  headings: readonly Heading[]
  open: boolean
  toggle: () => void
  /** Called when a heading was gone to: where the outline lies over the text it has done its work. */
  chosen: () => void
}

/** From this width of the window on there is room beside the text; `aids.css` has the same. */
const besideText = '(width >= 1100px)'
/** An article with fewer headings needs no outline. */
const fewest = 2

/** Null where an article has none. Beside the text it stays as the settings say, over it only as long as asked for. */
export function useOutline(article: Article | null, settings: LiveSettings): ShownOutline | null {
  const headings = useMemo(() => (article ? headingsOf(article.body) : []), [article])
  const isBeside = useMedia(besideText)
  const [isOver, setOver] = useState(false)
  useEscape(isOver && !isBeside, () => setOver(false))
  if (headings.filter(({ text }) => text !== '').length < fewest) return null
  const beside = settings.now.value.outline
  return {
    headings,
    open: isBeside ? beside : isOver,
    toggle: () => (isBeside ? settings.change({ outline: !beside }) : setOver(!isOver)),
    chosen: () => setOver(false),
  }
}

/** Escape does this first, while it is there to be done. */
function useEscape(isOpen: boolean, close: () => void): void {
  const doing = useContext(DoingContext)
  useEffect(() => (isOpen ? doing?.first('closeReader', close) : undefined), [isOpen, doing])
}

function useMedia(query: string): boolean {
  const list = useMemo(() => matchMedia(query), [query])
  const [matches, setMatches] = useState(list.matches)
  useEffect(() => {
    const changed = () => setMatches(list.matches)
    list.addEventListener('change', changed)
    return () => list.removeEventListener('change', changed)
  }, [list])
  return matches
}
