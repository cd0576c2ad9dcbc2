import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import { t } from '../../i18n.ts'
import { nextStep, type SteppedName } from '../../settings/steps.ts'
import { Icon } from '../Icon.tsx'
import { formatted } from './format.ts'

export interface StepperProps {
  /** The setting. */
  name: SteppedName
  title: string
  value: number
  onChange: (value: number) => void
}

/** A number with a button to either side of it, one step each. The new number is said aloud. */
export function Stepper({ name, title, value, onChange }: StepperProps): JSX.Element {
  const id = useId()
  const step = (way: 'up' | 'down') => {
    const next = nextStep(name, value, way)
    // Not `disabled` at the last step, which would take the focus away from under the finger.
    return { next, isLast: next === value }
  }
  const [down, up] = [step('down'), step('up')]
  return (
    <fieldset class="setting" aria-labelledby={id}>
      <span id={id}>{title}</span>
      <span class="stepper">
        <StepButton label={t('less', title)} icon="minus" {...down} onChange={onChange} />
        <output>{formatted(name, value)}</output>
        <StepButton label={t('more', title)} icon="plus" {...up} onChange={onChange} />
      </span>
    </fieldset>
  )
}

interface StepButtonProps {
  label: string
  icon: 'minus' | 'plus'
  next: number
  isLast: boolean
  onChange: (value: number) => void
}

function StepButton({ label, icon, next, isLast, onChange }: StepButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="tool"
      aria-label={label}
      aria-disabled={isLast}
      onClick={() => {
        if (!isLast) onChange(next)
      }}
    >
      <Icon of={icon} />
    </button>
  )
}
