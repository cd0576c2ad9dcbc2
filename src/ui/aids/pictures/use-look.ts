import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { type Look, moved, whole, zoomed, zooms } from './view-box.ts'

/** What a hand or a key does to the look at a picture. */
export interface LookMoves {
  zoom: (by: number) => void
  move: (x: number, y: number) => void
  reset: () => void
}

/** Wheel, in CSS pixels, that doubles the size: two or three notches of a common wheel. */
const doubling = 250

/**
 * The look at a picture in a frame: wheel and pinch zoom, a double click zooms in and out, dragging moves.
 * @param picture begins anew with every other one
 */
export function useLook(frame: RefObject<HTMLElement | null>, picture: string): { look: Look; moves: LookMoves } {
  const [look, setLook] = useState(whole)
  const change = (next: (look: Look) => Look, by = { x: 0, y: 0 }) =>
    setLook((now) => {
      const image = frame.current?.querySelector('img')
      if (!frame.current || !image) return now
      return moved(next(now), by, fittingSize(image), frame.current.getBoundingClientRect())
    })
  const moves: LookMoves = {
    zoom: (by) => change((now) => zoomed(now, by)),
    move: (x, y) => change((now) => now, { x, y }),
    reset: () => setLook(whole),
  }
  useEffect(() => setLook(whole), [picture])
  useEffect(() => {
    const end = new AbortController()
    if (frame.current) takeGestures(frame.current, change, end.signal)
    return () => end.abort()
  }, [])
  return { look, moves }
}

type Change = (next: (look: Look) => Look, by?: { x: number; y: number }) => void

function takeGestures(frame: HTMLElement, change: Change, signal: AbortSignal): void {
  const pointers = new Map<number, PointerEvent>()
  const fromMiddle = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
    const { left, top, width, height } = frame.getBoundingClientRect()
    return { x: clientX - left - width / 2, y: clientY - top - height / 2 }
  }
  const wheel = (event: WheelEvent) => {
    event.preventDefault()
    change((look) => zoomed(look, 2 ** (-event.deltaY / doubling), fromMiddle(event)))
  }
  const drag = (event: PointerEvent) => {
    const before = pointers.get(event.pointerId)
    if (!before) return
    const other = [...pointers.values()].find(({ pointerId }) => pointerId !== event.pointerId)
    if (other) change((look) => zoomed(look, distance(event, other) / distance(before, other), fromMiddle(event)))
    else change((look) => look, { x: event.clientX - before.clientX, y: event.clientY - before.clientY })
    pointers.set(event.pointerId, event)
  }
  const release = ({ pointerId }: PointerEvent) => pointers.delete(pointerId)
  frame.addEventListener('wheel', wheel, { passive: false, signal })
  frame.addEventListener('pointerdown', (event) => pointers.set(event.pointerId, event), { signal })
  frame.addEventListener('pointermove', drag, { signal })
  for (const name of ['pointerup', 'pointercancel', 'pointerleave'] as const)
    frame.addEventListener(name, release, { signal })
  frame.addEventListener('dblclick', (event) => change((look) => doubled(look, fromMiddle(event))), { signal })
}

/** In where the whole picture shows, else back to it. */
function doubled(look: Look, at: { x: number; y: number }): Look {
  return look.zoom > 1 ? whole : zoomed(look, zooms.step ** 2, at)
}

function distance(a: PointerEvent, b: PointerEvent): number {
  return Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY))
}

/** Where the picture is drawn at zoom 1; layout does not know of the zoom. */
function fittingSize({ offsetWidth: width, offsetHeight: height }: HTMLElement) {
  return { width, height }
}
