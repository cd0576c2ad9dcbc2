import type { JSX } from 'preact'

interface ChoiceProps<Value extends string> {
  /** The question, shown above the answers. */
  legend: string
  /** Name of the group; no two choices of a page share it. */
  name: string
  /** Each answer with its words. */
  answers: readonly { value: Value; label: string }[]
  chosen: Value
  choose: (value: Value) => void
}

/** A question with a few answers of which one holds. */
export function Choice<Value extends string>({
  legend,
  name,
  answers,
  chosen,
  choose,
}: ChoiceProps<Value>): JSX.Element {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {answers.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => choose(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
