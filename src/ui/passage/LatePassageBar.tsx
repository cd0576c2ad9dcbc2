import type { ComponentType, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { PassageBarProps } from './PassageBar.tsx'

interface LatePassageBarProps extends PassageBarProps {
  load: () => Promise<ComponentType<PassageBarProps>>
}

/** The bar at a selection, loaded when something is selected for the first time: most readers never do. */
export function LatePassageBar({ load, ...props }: LatePassageBarProps): JSX.Element | null {
  const [Bar, setBar] = useState<ComponentType<PassageBarProps> | null>(null)
  useEffect(() => {
    const end = new AbortController()
    const look = () => {
      if (document.getSelection()?.isCollapsed ?? true) return
      end.abort()
      load().then((bar) => setBar(() => bar), reportError)
    }
    document.addEventListener('selectionchange', look, { signal: end.signal })
    return () => end.abort()
  }, [])
  return Bar && <Bar {...props} />
}
