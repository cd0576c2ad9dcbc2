import type { Settings } from './defaults.ts'

/** More than there are targets, or than anybody makes; and what fits an item of a storage that syncs, which holds 8 KB. */
const limits = { ids: 60, idLetters: 40, ownTargets: 12, nameLetters: 40, templateLetters: 400 }

const isId = (id: unknown): id is string =>
  typeof id === 'string' && /^[\w-]+$/.test(id) && id.length <= limits.idLetters

/** A list of ids, each once; undefined for what is no list. */
export function idList(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? [...new Set(value.filter(isId))].slice(0, limits.ids) : undefined
}

/** The share targets of a list that can be used; undefined for what is no list. */
export function ownTargetList(value: unknown): Settings['ownTargets'] | undefined {
  if (!Array.isArray(value)) return undefined
  const rows = value.flatMap((row: unknown) => ownTarget(row) ?? [])
  return rows
    .filter(({ id }, index) => rows.findIndex((other) => other.id === id) === index)
    .slice(0, limits.ownTargets)
}

function ownTarget(row: unknown): Settings['ownTargets'][number] | null {
  if (typeof row !== 'object' || row === null) return null
  const { id, name, template } = row as Record<string, unknown>
  if (!isId(id) || typeof name !== 'string' || typeof template !== 'string') return null
  const fits = name.trim() !== '' && name.length <= limits.nameLetters && template.length <= limits.templateLetters
  return fits && /^(?:https?|mailto):/i.test(template) ? { id, name, template } : null
}

/** The host of a server, or '' for none. */
export function host(value: unknown): string | undefined {
  return typeof value === 'string' && /^(?:[\w.-]{1,250}(?::\d{1,5})?)?$/.test(value) ? value : undefined
}
