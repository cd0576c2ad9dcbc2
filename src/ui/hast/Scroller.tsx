import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { type MessageName, t } from '../../i18n.ts'

const names = { table: 'table', code: 'code', formula: 'formula' } as const satisfies Record<string, MessageName>

interface ScrollerProps {
  of: keyof typeof names
  /** Is told whether it has to scroll. */
  onMeasured?: (scrolls: boolean) => void
  children?: ComponentChildren
}

/**
 * A box that scrolls sideways when what it holds is wider than the column. Only then it takes part in the tab order,
 * with a name, so that it can be scrolled by keys.
 */
export function Scroller({ of, onMeasured, children }: ScrollerProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const element = box.current
    if (!element) return undefined
    const observer = new ResizeObserver(() => {
      const isWider = element.scrollWidth > element.clientWidth
      setScrolls(isWider)
      onMeasured?.(isWider)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const reachable = scrolls ? { tabIndex: 0, role: 'region' as const, 'aria-label': t(names[of]) } : {}
  return (
    <div class={`scroller scroller-${of}`} ref={box} {...reachable}>
      {children}
    </div>
  )
}
