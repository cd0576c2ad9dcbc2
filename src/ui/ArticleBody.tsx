import type { Root } from 'hast'
import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { chunksOf } from './hast/chunks.ts'
import { type DrawContext, draw } from './hast/draw.tsx'

export interface ArticleBodyProps extends DrawContext {
  body: Root
  /** Called whenever more of the article stands on the page, before it is painted; `complete` when all of it does. */
  onGrown?: ((complete: boolean) => void) | undefined
}

/**
 * The text of an article. The first screens are drawn at once and the rest piece by piece below them, so that a very
 * long article neither keeps the window from answering nor moves what is being read.
 */
export function ArticleBody({ body, links, lazyPictures, aids, onGrown }: ArticleBodyProps): JSX.Element {
  const pieces = useMemo(() => {
    const context = { links, lazyPictures, aids }
    return chunksOf(body.children).map((nodes, index) => <Piece key={index} nodes={nodes} context={context} />)
  }, [body, links, lazyPictures, aids])
  const [shown, setShown] = useState({ pieces, count: 1 })
  const count = shown.pieces === pieces ? shown.count : 1
  const complete = count >= pieces.length
  useLayoutEffect(() => onGrown?.(complete), [pieces, count])
  useEffect(() => {
    if (complete) return undefined
    const timer = setTimeout(() => setShown({ pieces, count: count + 1 }))
    return () => clearTimeout(timer)
  }, [pieces, count])
  // The pieces that stand already are the same objects as before, which tells Preact to leave them alone.
  return <div class="article-body">{pieces.slice(0, count)}</div>
}

/** An element of its own, so that laying out the end of a long article need not look at all blocks before it. */
function Piece({ nodes, context }: { nodes: Parameters<typeof draw>[0]; context: DrawContext }): JSX.Element {
  return <div class="article-piece">{draw(nodes, context)}</div>
}
