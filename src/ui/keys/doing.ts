import { createContext } from 'preact'
import { useContext, useEffect } from 'preact/hooks'
import type { ActionId } from './actions.ts'

/** Does an action; `false` when there is nothing to do now, and the key is the browser's. */
export type Deed = () => unknown

/** What actions do at the moment: parts of a view say what they can do for as long as they are shown. */
export class Doing {
  readonly #deeds = new Map<ActionId, Deed>()

  /** Says what an action does from now on; gives a function that takes it back. */
  on(id: ActionId, deed: Deed): () => void {
    this.#deeds.set(id, deed)
    return () => {
      if (this.#deeds.get(id) === deed) this.#deeds.delete(id)
    }
  }

  /** Does something else in place of an action for a while: what was there before comes back with the function. */
  first(id: ActionId, deed: Deed): () => void {
    const before = this.#deeds.get(id)
    this.#deeds.set(id, deed)
    return () => {
      if (this.#deeds.get(id) === deed && before) this.#deeds.set(id, before)
    }
  }

  /** Whether the action was done. */
  do(id: ActionId): boolean {
    const deed = this.#deeds.get(id)
    return deed !== undefined && deed() !== false
  }
}

/** The actions of the view that a component is in; null where keys do nothing, as in a preview. */
export const DoingContext = createContext<Doing | null>(null)

/** While the component is shown, the action does this; nothing while `deed` is null. */
export function useAction(id: ActionId, deed: Deed | null): void {
  const doing = useContext(DoingContext)
  useEffect(() => (deed === null ? undefined : doing?.on(id, deed)))
}
