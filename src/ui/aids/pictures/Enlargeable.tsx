import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { inMessageLanguage, t } from '../../../i18n.ts'
import { Icon } from '../../Icon.tsx'

interface EnlargeableProps {
  alt: string
  enlarge: (picture: HTMLImageElement) => void
  children?: ComponentChildren
}

/** CSS pixels: smaller pictures are signs among words, and have nothing more to show. */
const smallest = { width: 150, height: 100 }

/**
 * A picture that opens over the window: by a click on it, or by a button for those who use keys. The button is not
 * around the picture, which stays one for screen readers and the browser's own menu.
 */
export function Enlargeable({ alt, enlarge, children }: EnlargeableProps): JSX.Element {
  const [big, setBig] = useState(false)
  const box = useRef<HTMLSpanElement>(null)
  const picture = () => box.current?.querySelector('img') ?? null
  const open = () => {
    const shown = picture()
    if (shown) enlarge(shown)
  }
  useEffect(() => {
    const measure = () => setBig(isBig(picture()))
    const click = ({ target }: Event) => target instanceof HTMLImageElement && isBig(target) && open()
    const element = box.current
    // A picture tells of its loading where it is only, not above it.
    element?.addEventListener('load', measure, { capture: true })
    element?.addEventListener('click', click)
    measure()
    return () => {
      element?.removeEventListener('load', measure, { capture: true })
      element?.removeEventListener('click', click)
    }
  }, [enlarge])
  const name = alt === '' ? t('enlargePicture') : t('enlargePictureOf', alt)
  return (
    <span class={big ? 'picture enlargeable' : 'picture'} ref={box}>
      {children}
      {big && (
        <button
          type="button"
          class="tool enlarge"
          aria-label={name}
          title={t('enlargePicture')}
          {...inMessageLanguage()}
          onClick={open}
        >
          <Icon of="enlarge" />
        </button>
      )}
    </span>
  )
}

function isBig(picture: HTMLImageElement | null): boolean {
  return picture !== null && picture.naturalWidth >= smallest.width && picture.naturalHeight >= smallest.height
}
