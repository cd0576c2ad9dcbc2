import type { JSX } from 'preact'
import { useId } from 'preact/hooks'

interface SegmentsProps<Value extends string> {
  title: string
  /** Each answer with its words. */
  answers: readonly { value: Value; label: string }[]
  chosen: Value
  onChange: (value: Value) => void
}

/** A question with two or three short answers side by side: radio buttons that look like one. */
export function Segments<Value extends string>(props: SegmentsProps<Value>): JSX.Element {
  const { title, answers, chosen, onChange } = props
  const [name, titleId] = [useId(), useId()]
  return (
    <fieldset class="setting" aria-labelledby={titleId}>
      <span id={titleId}>{title}</span>
      <span class="segments">
        {answers.map(({ value, label }) => (
          <label key={value}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChange(value)} />
            <span>{label}</span>
          </label>
        ))}
      </span>
    </fieldset>
  )
}
