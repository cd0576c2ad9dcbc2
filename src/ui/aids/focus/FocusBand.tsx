import type { ReadonlySignal } from '@preact/signals'
import type { JSX } from 'preact'
import type { Line } from '../lines/lines.ts'

/** CSS pixels of air over and under the lit lines. */
const air = 4

/** The dimness around what is lit. It is drawn over the text and lets every click through. */
export function FocusBand({ lit }: { lit: ReadonlySignal<Line | null> }): JSX.Element | null {
  const line = lit.value
  if (!line) return null
  const style = { '--lit-top': `${line.top - air}px`, '--lit-height': `${line.bottom - line.top + 2 * air}px` }
  return <div class="focus-band" style={style} aria-hidden="true" />
}
