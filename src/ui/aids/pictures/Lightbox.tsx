import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { inMessageLanguage, messageDirection, t } from '../../../i18n.ts'
import { Icon } from '../../Icon.tsx'
import type { ShownPicture } from './shown-pictures.ts'
import { type LookMoves, useLook } from './use-look.ts'
import { zooms } from './view-box.ts'

export interface LightboxProps {
  pictures: readonly ShownPicture[]
  /** Which of them to begin with. */
  first: number
  /** Language and direction of the captions. */
  lang: string | null
  dir: 'ltr' | 'rtl'
  onClose: () => void
  /** Is given what keys do, for keys do not come here by themselves in reader mode; true for a key that was taken. */
  takeKeys: (press: (event: KeyboardEvent) => boolean) => void
}

/** CSS pixels that an arrow moves a picture that is larger than the window. */
const arrowStep = 80

/** Pictures of an article over the whole window, one at a time. */
export function Lightbox(props: LightboxProps): JSX.Element {
  const { pictures, lang, dir, onClose, takeKeys } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const [index, setIndex] = useState(props.first)
  const picture = pictures[index] as ShownPicture
  const { look, moves } = useLook(frame, picture.src)
  const go = (by: number) => setIndex((now) => Math.min(pictures.length - 1, Math.max(0, now + by)))
  takeKeys((event) => pressKey(event, look.zoom > zooms.least, moves, go))
  useLayoutEffect(() => dialog.current?.showModal(), [])
  const transform = `translate(${look.x}px, ${look.y}px) scale(${look.zoom})`
  return (
    <dialog class="lightbox" ref={dialog} aria-label={t('picture')} {...inMessageLanguage()} onClose={onClose}>
      <div class="lightbox-frame" ref={frame}>
        <img
          key={picture.src}
          alt={picture.alt}
          class={look.zoom > 1 ? 'zoomed' : undefined}
          draggable={false}
          referrerpolicy="no-referrer"
          srcset={picture.srcset || undefined}
          sizes={picture.srcset ? '200vw' : undefined}
          src={picture.src}
          style={{ transform }}
        />
      </div>
      <p class="lightbox-caption" lang={lang ?? undefined} dir={dir}>
        {picture.caption || picture.alt}
      </p>
      <Tools
        index={index}
        count={pictures.length}
        zoom={look.zoom}
        moves={moves}
        go={go}
        close={() => dialog.current?.close()}
      />
    </dialog>
  )
}

interface ToolsProps {
  index: number
  count: number
  zoom: number
  moves: LookMoves
  go: (by: number) => void
  close: () => void
}

function Tools({ index, count, zoom, moves, go, close }: ToolsProps): JSX.Element {
  return (
    <div class="lightbox-tools">
      {count > 1 && (
        <>
          <Tool icon="previous" name={t('previousPicture')} off={index === 0} press={() => go(-1)} />
          <span role="status">{t('pictureOf', index + 1, count)}</span>
          <Tool icon="next" name={t('nextPicture')} off={index === count - 1} press={() => go(1)} />
        </>
      )}
      <Tool icon="minus" name={t('zoomOut')} off={zoom <= zooms.least} press={() => moves.zoom(1 / zooms.step)} />
      <Tool icon="plus" name={t('zoomIn')} off={zoom >= zooms.most} press={() => moves.zoom(zooms.step)} />
      <Tool icon="close" name={t('close')} off={false} press={close} />
    </div>
  )
}

interface ToolProps {
  icon: 'previous' | 'next' | 'minus' | 'plus' | 'close'
  name: string
  /** At the end of its way; not `disabled`, which would take the focus away. */
  off: boolean
  press: () => void
}

function Tool({ icon, name, off, press }: ToolProps): JSX.Element {
  return (
    <button type="button" class="tool" aria-label={name} title={name} aria-disabled={off} onClick={press}>
      <Icon of={icon} />
    </button>
  )
}

/** Arrows go from picture to picture, or over one that is larger than the window. */
function pressKey(event: KeyboardEvent, isLarge: boolean, moves: LookMoves, go: (by: number) => void): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  const arrow = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key]
  const [before, after] = messageDirection() === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight']
  if (arrow && isLarge) moves.move((arrow[0] ?? 0) * arrowStep, (arrow[1] ?? 0) * arrowStep)
  else if (event.key === before || event.key === 'PageUp') go(-1)
  else if (event.key === after || event.key === 'PageDown') go(1)
  else if (event.key === 'Home') go(Number.NEGATIVE_INFINITY)
  else if (event.key === 'End') go(Number.POSITIVE_INFINITY)
  else if (event.key === '+' || event.key === '=') moves.zoom(zooms.step)
  else if (event.key === '-') moves.zoom(1 / zooms.step)
  else if (event.key === '0') moves.reset()
  else return arrow !== undefined
  return true
}
