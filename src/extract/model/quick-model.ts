import type { PackedModel } from './model.ts'

/** Trees that tell at a glance how likely a page is an article. Made by `npm run train`; never edited by hand. */
export const quickModel: PackedModel = {
  features:
    'text.count text.size text.longest text.mean text.inLinks best.size best.share best.count outer.share text.aLink count.a count.img count.p count.h2 count.h3 count.li count.time count.article count.input count.button ogArticle ogProduct ldArticle ldProduct pathDepth pathDigits pathWords',
  data: '+u+AR+l/0Jl/uuTt5NK1cqcxmIFzhZ7ljpnsu41mSAfIxgS6RAA/cQQrEqC6iL2ZIG6GPAKm2cJDcyhjXJooCQtbT2ymRtARP1eo0xYkOxyknoQDcyr5Pz5V4ERx71fpOkd8UffuR49d9sSQSyowzx1zk9CxucpAsT8LDiiQpL2D1dl6LJoU0qx/3SOt+WGyMfLP3+5rEq4/U000SYGPsFzL3h/f+3ubdXj1XxwcaRPk1gouBGy+hu2/DRJYxxwblrMXmT+VyQBL8IAJp0ERNKISzJ2OBj2hb34ia5It2PcTpCHEmXWhyMhol5QBD/8bHHEle1yDxzmuiuysx9ZBgXyMsQscJ4C1FD2yFnsUQd+ho3cHLzSEiFng4J2VCneO5Wh6f8/9klmuPM/6kI0d1Rz7b/cE1WZxyQXwLyeGEzwZVRyQwsF4bRQ9EVKHUdiBnIOHVxbb4DkAdi7uVKk+HyMgdoWf8GhIvS734uBZks19rLuU1hnNwWMN0Kp7Fo7vStSX/IAG6j6rdvIlJ2i20Uk58pTj7cf6U24/02ZNl9cDjYpXFQqdZru2Ks2wt+K7qC6+OggGcahJOkvhMuX8nA2/mOKsNCyhSqUXaBKIlp2yMnxmhlBsEnT+kbK9bq2LsyN85xSzu9ZSaHr4yS0Eqq0sMp62FRYKa0fwo7ZKegExaJlaF421JmV07mXRtNmoLetftdUGZNXHYq+XfdN7YRmWGB6U0iXyFQyjpMTX/HDI+jHYlDGehcRSr81VBW8crVRHy3WjgY7oXvXqzmHr+22qyvcm1ekVtIeLEoFwsL/jJdrFLXwTjZDi6JW0ELjXgBLe07tviErw3Mo25NOiRnMwEgwQsYuks8yu3wZJYZukXlmc1HEb6tKHLy51yctxb2epGWgKu2lQyLSE6q3o/KQgtzk0k/VPa8R9/ZUlcpuU4vHXq1ji+QUl0Bdt7ybvUI0gbVLarwZEsMPsDvZ1tnsYY29SxI/3tuEk774/hD7ecvvZZ0QOCKZ9zJOS+5WXixELRImR1WsV5kEDRTu0aRAx2oLUfwJx9LOXYYo+Mv8zevrhaDkzazffjOvlL33S3bno2ZtoQBOfiG8rGh5S3YDiM8MhylpzlYqbWXnq6GDzGKwV8gTfoNV7S/LasOmvCYCRix42F59+8/NywMGn+N55uB34G5TEO499e7og1HwVscLWxg==',
  trees: 60,
  leafScale: 0.00441563,
  base: 1.5062,
  exits: [],
}
