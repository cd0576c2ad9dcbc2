import type { PackedModel } from './model.ts'

/** Trees that tell at a glance how likely a page is an article. Made by `npm run train`; never edited by hand. */
export const quickModel: PackedModel = {
  features: 'text.count',
  data: '/+9/////azG9Zl0=',
  trees: 1,
  leafScale: 0.1,
  base: 0,
  exits: [],
}
