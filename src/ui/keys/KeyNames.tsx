import type { JSX } from 'preact'
import { t } from '../../i18n.ts'

/** Signs for keys whose names are long, as keyboards have them. */
const signs: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
}

/** The keys of an action, each as it stands on the keyboard. */
export function KeyNames({ keys }: { keys: readonly string[] }): JSX.Element {
  return (
    <>
      {shownKeys(keys).map((key) => (
        <kbd key={key}>{keyName(key)}</kbd>
      ))}
    </>
  )
}

/** Keys that are the same as others but for Shift: they work, and say nothing new. */
const twins = new Set(['Ctrl+=', 'Ctrl+_'])

function shownKeys(keys: readonly string[]): readonly string[] {
  return keys.filter((key) => !twins.has(key) || keys.length === 1)
}

/** One press for people: 'Ctrl+Plus' as 'Ctrl +', the space bar by its name, ⌘ on a Mac. */
export function keyName(key: string, onMac = /Mac|iP(hone|ad)/.test(navigator.platform)): string {
  const [, modifiers = '', last = key] = /^((?:(?:Ctrl|Alt|Shift)\+)*)(.+)$/s.exec(key) ?? []
  const shown = last === ' ' ? t('keySpace') : (signs[last] ?? (last.length === 1 ? last.toUpperCase() : last))
  const before = modifiers.split('+').filter(Boolean)
  return [...before.map((each) => (onMac ? onMacs[each] : each) ?? each), shown].join(' ')
}

const onMacs: Readonly<Record<string, string>> = { Ctrl: '⌘', Alt: '⌥', Shift: '⇧' }
