import type { ShareTarget } from '../../share/target.ts'

/** The ids of targets with one of them moved by some places, as far as there are places. */
export function moved(targets: readonly ShareTarget[], id: string, by: number): string[] {
  const ids = targets.map((target) => target.id)
  const from = ids.indexOf(id)
  const to = Math.min(ids.length - 1, Math.max(0, from + by))
  if (from < 0 || from === to) return ids
  ids.splice(to, 0, ...ids.splice(from, 1))
  return ids
}

/** An id for a new target that no other has. */
export function freeId(taken: readonly { id: string }[]): string {
  for (let count = 1; ; count += 1) {
    const id = `own-${count}`
    if (!taken.some((target) => target.id === id)) return id
  }
}
