import { createHash } from 'node:crypto'

/** The fold of a site, by its name alone: all its pages are in one fold, in whatever set. fit/data.py does the same. */
export function foldOf(site: string, folds: number): number {
  return Number.parseInt(createHash('sha256').update(site).digest('hex').slice(0, 8), 16) % folds
}
