import type { JSX } from 'preact'

interface SwitchProps {
  title: string
  on: boolean
  onChange: (on: boolean) => void
}

/** A setting that is on or off. */
export function Switch({ title, on, onChange }: SwitchProps): JSX.Element {
  return (
    <label class="setting">
      <span>{title}</span>
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
    </label>
  )
}
