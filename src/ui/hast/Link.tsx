import type { ComponentChildren, JSX, TargetedMouseEvent } from 'preact'
import type { Attributes } from './attributes.ts'

interface LinkProps {
  attributes: Attributes
  opens: 'newTab' | 'sameTab'
  /** Is told where a link within the article leads; true when nothing is left to do. */
  follow?: ((link: HTMLAnchorElement, target: HTMLElement) => boolean) | undefined
  children?: ComponentChildren
}

/** A link of the article. A link to a place in the article goes there without leaving a trace in the address. */
export function Link({ attributes, opens, follow, children }: LinkProps): JSX.Element {
  const href = typeof attributes.href === 'string' ? attributes.href : null
  if (href?.startsWith('#')) {
    return (
      <a {...attributes} href={href} onClick={(event) => goWithin(event, follow)}>
        {children}
      </a>
    )
  }
  // Said outright, for the page's own `<base target>` would count in reader mode.
  const target = opens === 'newTab' ? '_blank' : '_self'
  return (
    <a
      {...attributes}
      target={href === null ? undefined : target}
      rel={href === null ? undefined : 'noopener noreferrer'}
    >
      {children}
    </a>
  )
}

/** The browser looks for the target in the document only, and in reader mode it is in a shadow tree. */
function goWithin(event: TargetedMouseEvent<HTMLAnchorElement>, follow: LinkProps['follow']): void {
  event.preventDefault()
  const link = event.currentTarget
  const root = link.getRootNode()
  if (!(root instanceof Document || root instanceof DocumentFragment)) return
  const target = root.getElementById(link.hash === '' ? '' : decodeURIComponent(link.hash.slice(1)))
  if (!target || follow?.(link, target)) return
  goTo(target)
}

/** Scrolls to a place in the article and gives it the focus, so that keys and screen readers go on from there. */
export function goTo(target: HTMLElement): void {
  target.scrollIntoView({ block: 'start' })
  if (target.tabIndex < 0) target.setAttribute('tabindex', '-1')
  target.focus({ preventScroll: true })
}
