import type { PackedModel } from './model.ts'

/** Trees that tell how likely a page is an article. Made by `npm run train`; never edited by hand. */
export const pageModel: PackedModel = {
  features: '',
  cutCounts: [],
  cuts: '',
  splits: '',
  values: '',
  leafScale: 1,
  base: 0,
  exits: [],
}
