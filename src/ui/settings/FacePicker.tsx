import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { t } from '../../i18n.ts'
import { isInstalled } from '../fonts/installed.ts'

interface FacePickerProps<Value extends string> {
  title: string
  answers: readonly { value: Value; label: string }[]
  chosen: Value
  onChange: (value: Value) => void
  /** Name of the reader's own face. */
  own: string
  onOwn: (name: string) => void
}

/** A choice of typefaces, and a field for the name of another one when that is chosen. */
export function FacePicker<Value extends string>(props: FacePickerProps<Value | 'own'>): JSX.Element {
  const { title, answers, chosen, onChange, own, onOwn } = props
  return (
    <>
      <label class="setting">
        <span>{title}</span>
        <select
          value={chosen}
          onChange={(event) => onChange(answers[event.currentTarget.selectedIndex]?.value ?? chosen)}
        >
          {answers.map(({ value, label }) => (
            <option key={value} value={value} selected={value === chosen}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {chosen === 'own' && <FaceName title={title} name={own} onChange={onOwn} />}
    </>
  )
}

function FaceName({ title, name, onChange }: { title: string; name: string; onChange: (name: string) => void }) {
  // What is typed stays as it is typed; what is kept has lost what no name has.
  const [typed, setTyped] = useState(name)
  useEffect(() => {
    if (typed.trim() !== name) setTyped(name)
  }, [name])
  const missing = name !== '' && !isInstalled(name)
  return (
    <label class="setting setting-detail">
      <span>
        <span class="unseen">{title}: </span>
        {t('faceName')}
      </span>
      <input
        type="text"
        value={typed}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => {
          setTyped(event.currentTarget.value)
          onChange(event.currentTarget.value)
        }}
      />
      <span class="setting-note" role="status">
        {missing ? t('faceMissing') : ''}
      </span>
    </label>
  )
}
