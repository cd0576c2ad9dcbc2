import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../i18n.ts'
import { largerTextSize, smallerTextSize, textSizes } from '../settings/text-size.ts'
import { Icon } from './Icon.tsx'

export interface TextSizeProps {
  size: number
  onChange: (size: number) => void
}

/** Two buttons for the size of the text. The new size is said aloud, whatever changed it: a button, keys, the wheel. */
export function TextSize({ size, onChange }: TextSizeProps): JSX.Element {
  return (
    <fieldset class="text-size" aria-label={t('textSize')}>
      <SizeButton name={t('smallerText')} icon="smaller" size={size} next={smallerTextSize(size)} onChange={onChange} />
      <SizeButton name={t('largerText')} icon="larger" size={size} next={largerTextSize(size)} onChange={onChange} />
      <span class="unseen" role="status">
        {useChanged(size) ? t('textSizeNow', size) : ''}
      </span>
    </fieldset>
  )
}

interface SizeButtonProps extends TextSizeProps {
  name: string
  icon: 'smaller' | 'larger'
  next: number
}

function SizeButton({ name, icon, size, next, onChange }: SizeButtonProps): JSX.Element {
  // Not `disabled`, which would take the focus away from under the finger at the last step.
  const isLast = next === size && textSizes.some((each) => each === size)
  return (
    <button
      type="button"
      class="tool"
      aria-label={name}
      title={name}
      aria-disabled={isLast}
      onClick={() => onChange(next)}
    >
      <Icon of={icon} />
    </button>
  )
}

/** False until a value is another one than at first: what has always been so need not be announced. */
function useChanged(value: number): boolean {
  const first = useRef(value)
  const [changed, setChanged] = useState(false)
  useEffect(() => {
    if (value !== first.current) setChanged(true)
  }, [value])
  return changed
}
