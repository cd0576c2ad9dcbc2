import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { SettingName, Settings } from './defaults.ts'
import { changesBetween, choicesOf, itemsOf, withChanges } from './items.ts'
import { migrations } from './migrations.ts'
import {
  type Choices,
  chosenFor,
  type Place,
  type Resolved,
  resolve,
  type Scope,
  scopedNames,
  scopes,
  withPart,
} from './scopes.ts'
import { loadChoices, onChoicesChanged } from './storage.ts'
import { Unsaved } from './unsaved.ts'
import { settingNames, soundPart } from './validation.ts'

/** Settings that a view shows and changes: they show at once, are kept, and follow changes made elsewhere. */
export interface LiveSettings {
  /** The settings as they are at `place`. */
  readonly now: ReadonlySignal<Settings>
  /** For each setting the scope that has the say. */
  readonly from: ReadonlySignal<Resolved['from']>
  /** Everything that was chosen, here and elsewhere. */
  readonly choices: ReadonlySignal<Choices>
  /** The site and the language that are read; set by the view as soon as it knows them. */
  readonly place: Signal<Place>
  /**
   * Chooses settings, for all sites unless told otherwise. A setting on which a narrower scope has the say is changed
   * in that one: what a reader changes shows.
   */
  change(patch: Partial<Settings>, scope?: Scope): void
  /** Takes back what was chosen in a scope at this place, for some settings or for all. */
  reset(scope: Scope, names?: readonly SettingName[]): void
  /** Puts other choices in the place of all. */
  replace(choices: Choices): void
}

/**
 * Settings that stay as the storage has them.
 * @param first what to show until the storage answers
 * @param failed is told when the browser's storage fails; what the reader chose stays for this view
 */
export function liveSettings(
  first: Choices,
  place: Place,
  end: AbortSignal,
  failed: (error: unknown) => void,
): LiveSettings {
  const choices = signal(first)
  const where = signal(place)
  const resolved = computed(() => resolve(choices.value, where.value))
  const unsaved = new Unsaved(failed)
  const follow = (stored: Choices) => {
    const shown = itemsOf(choices.value)
    const next = withChanges(itemsOf(stored), unsaved.items)
    if (Object.keys(changesBetween(shown, next)).length > 0) choices.value = choicesOf(next, migrations.length)
  }
  const replace = (next: Choices) => {
    const before = itemsOf(choices.value)
    choices.value = next
    unsaved.add(changesBetween(before, itemsOf(next)))
  }
  onChoicesChanged(follow, end)
  loadChoices().then(follow, failed)
  return {
    now: computed(() => resolved.value.settings),
    from: computed(() => resolved.value.from),
    choices,
    place: where,
    change: (patch, scope = 'all') => replace(withPatch(choices.value, where.value, patch, scope)),
    reset: (scope, names) => replace(without(choices.value, where.value, scope, names)),
    replace,
  }
}

function withPatch(choices: Choices, place: Place, patch: Partial<Settings>, scope: Scope): Choices {
  const { from } = resolve(choices, place)
  const targetOf = (name: SettingName) => (isScoped(name) ? narrower(scope, from[name]) : 'all')
  return scopes.reduce((result, each) => {
    const names = settingNames.filter((name) => Object.hasOwn(patch, name) && targetOf(name) === each)
    const part = { ...chosenFor(each, result, place), ...soundPart(patch, names) }
    return names.length > 0 ? withPart(result, each, place, part) : result
  }, choices)
}

function without(choices: Choices, place: Place, scope: Scope, names?: readonly SettingName[]): Choices {
  const kept = Object.entries(chosenFor(scope, choices, place)).filter(
    ([name]) => names !== undefined && !names.some((each) => each === name),
  )
  return withPart(choices, scope, place, Object.fromEntries(kept))
}

function isScoped(name: SettingName): boolean {
  return scopedNames.some((each) => each === name)
}

function narrower(wanted: Scope, has: Scope | 'default'): Scope {
  return has !== 'default' && scopes.indexOf(has) > scopes.indexOf(wanted) ? has : wanted
}
