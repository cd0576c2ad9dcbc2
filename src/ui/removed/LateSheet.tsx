import type { ComponentType, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { RemovedSheetProps } from './RemovedSheet.tsx'

interface LateSheetProps extends RemovedSheetProps {
  load: () => Promise<ComponentType<RemovedSheetProps>>
}

/** The list of what was left out, from the moment it is asked for. */
export function LateSheet({ load, ...props }: LateSheetProps): JSX.Element | null {
  const [Sheet, setSheet] = useState<ComponentType<RemovedSheetProps> | null>(null)
  useEffect(() => {
    load().then((sheet) => setSheet(() => sheet), reportError)
  }, [])
  return Sheet && <Sheet {...props} />
}
