/** How fast adults read, in characters a minute, white space not counted. */
export interface ReadingSpeed {
  mean: number
  /** Standard deviation between readers. */
  deviation: number
}

/**
 * By language (first part of the BCP 47 tag).
 *
 * Source of all but Korean: S. Trauzettel-Klosinski and K. Dietz, "Standardized Assessment of Reading Performance: The
 * New International Reading Speed Texts IReST", Investigative Ophthalmology & Visual Science 53 (2012), 5452-5461,
 * https://doi.org/10.1167/iovs.11-8284 (436 readers from 18 to 35 years, reading aloud).
 *
 * Korean: S. Rhiu and others, "Korean Version Self-testing Application for Reading Speed", Korean Journal of
 * Ophthalmology 31 (2017), https://doi.org/10.3341/kjo.2016.0042: 202.3 words a minute read silently. A word (eojeol) of
 * the Korean news pages we counted has 3.2 characters, which gives 647. The study's own deviation (88.4 words) mixes
 * ages from 20 to 60; the one here is that of the first study over all languages (29 of 184 words a minute).
 */
export const readingSpeeds: Readonly<Record<string, ReadingSpeed>> = {
  ar: { mean: 612, deviation: 88 },
  de: { mean: 920, deviation: 86 },
  en: { mean: 987, deviation: 118 },
  es: { mean: 1025, deviation: 127 },
  fi: { mean: 1078, deviation: 121 },
  fr: { mean: 998, deviation: 126 },
  he: { mean: 833, deviation: 130 },
  it: { mean: 950, deviation: 140 },
  ja: { mean: 357, deviation: 56 },
  ko: { mean: 647, deviation: 102 },
  nl: { mean: 978, deviation: 143 },
  pl: { mean: 916, deviation: 126 },
  pt: { mean: 913, deviation: 145 },
  ru: { mean: 986, deviation: 175 },
  sl: { mean: 885, deviation: 145 },
  sv: { mean: 917, deviation: 156 },
  tr: { mean: 1054, deviation: 156 },
  zh: { mean: 255, deviation: 29 },
}

/**
 * For all others: over the 14 languages with an alphabet, a character took the readers of the first study 68 ms on
 * average (882 a minute); their deviation over all languages was 29 of 184 words a minute. Marks above and below a
 * letter, as in Thai and Hindi, are characters, too.
 */
export const usualSpeed: ReadingSpeed = { mean: 882, deviation: 139 }

/** Languages that are written like one of the table. */
export const speedOf: Readonly<Record<string, string>> = {
  yue: 'zh',
  fa: 'ar',
  ur: 'ar',
  uk: 'ru',
  be: 'ru',
  bg: 'ru',
  ca: 'es',
  gl: 'pt',
}
