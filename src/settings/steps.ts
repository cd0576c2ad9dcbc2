import { textSizes } from './text-size.ts'

/** Steps of the settings that are numbers, each about as much as an eye notices; all in per cent but the text size. */
export const steps = {
  textSize: textSizes,
  // 160 % of 1.6 is more than anybody recommends; under 80 % letters of two lines touch.
  lineHeight: [80, 85, 90, 95, 100, 105, 110, 120, 130, 145, 160],
  // 60 % are about 40 letters a line, 200 % about 135.
  columnWidth: [60, 70, 80, 90, 100, 110, 125, 150, 200],
  // WCAG 1.4.12 asks that a text bears 12 % between letters and 16 % between words; some readers want more.
  letterSpacing: [0, 1, 2, 3, 5, 8, 12, 16],
  wordSpacing: [0, 4, 8, 12, 16, 24, 32],
  // WCAG 1.4.12: 200 %.
  paragraphSpacing: [25, 50, 75, 100, 125, 150, 200],
  // Half of the usual speed to three times of it: beyond that nobody reads every word.
  readingSpeed: [50, 60, 70, 80, 90, 100, 115, 130, 150, 175, 200, 250, 300],
  // Voices of systems can be followed up to about three times their own speed.
  speechSpeed: [50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300],
} as const

export type SteppedName = keyof typeof steps

/** The step nearest to a number. */
export function nearestStep(name: SteppedName, value: number): number {
  const list: readonly number[] = steps[name]
  return list.reduce((best, each) => (Math.abs(each - value) < Math.abs(best - value) ? each : best))
}

/** The next step up or down; the last one stays as it is. */
export function nextStep(name: SteppedName, value: number, way: 'up' | 'down'): number {
  const list: readonly number[] = steps[name]
  const next = way === 'up' ? list.find((each) => each > value) : list.findLast((each) => each < value)
  return next ?? nearestStep(name, value)
}
