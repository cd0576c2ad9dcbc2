import type { PackedModel } from './model.ts'

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
