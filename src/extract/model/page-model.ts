import type { PackedModel } from './model.ts'

/** Trees that tell how likely a page is an article. Made by `npm run train`; never edited by hand. */
export const pageModel: PackedModel = {
  features:
    'page.size page.blocks page.longShare page.linkShare page.longBlocks page.mainShare page.cleanShare page.directShare page.controls page.media page.sentences page.ogArticle page.ogProduct page.ldArticle page.ldProduct page.ldForum page.ldList page.pathDepth page.pathDigits page.pathWords page.hiddenShare page.phrases page.headings kept.size kept.share kept.longShare kept.longBlocks kept.linkShare kept.blocks kept.longest kept.sentences kept.logOdds kept.doubt kept.crowd',
  data: '/O99//CDZBZr/VgGHV29U6/0zAoWl3YIy/5rCw1nWQJgjhUieRD4mP9DPY1xnCmKRV461MsrfxTeb8x78acJWknWPuKtoBFaK3HyGpa725Pho4XeSU9NgwKocy2o4QzC5qS716zkrcznlyh197GjdZH3T+IQTWtZ8IKlDMRZVUULVb1XY/42opnTOBp0bY55MMyBUF1F4C99QYEgwuTHnlb6cqA+vfseW5c/7n420lwLPNGJQJ/0MQpa8nOSIjAFH0cRvjQDVuk4/swixxUVFn0eGdL6V4wiHLQMBghM+9rpb4mcaSH0UCNvQx2Led22Afx8nIKTxdykOLTTBpEO8lTSAeVkN95fh6vZ5yIk2T/t+pnXdSmsKXfBO6NGJ9G9rg8CYyTo60Vcwxz8VJoIMzz93gZyHvAUmpZ8iZ7VFnRtrayOasi2cw9uzn0AA4Mwb3/KJiV0yFqXekb+U9rJpmvM/as4Ke6EVJ0urhMfcsLrguTOaEAZLBnxZJPwKvrnld1v/0KmY/B0dOyD1m8nbMI5ewzk+Bw9rBbtLIlALguBu91mlTPZz3QwVtBUcEKUf6F/JBLQzoy4UOeerNwZweIkZhOLCqyXWlBXbw0ZNQjIwfPp1T1SU0g+4LvExqYXK3wO7ycbgjgsooO3lnxYYyQVQlTR9y68cYsQJulTIU5W6IPXvhZgYOOHzmjdNNlqeNha4vSOTHU19OGdhEtg4lajLAeCydvtFFT0bGGiNCoY04O4n/GfWZgewwacElXc5+K2jaydF/74xYvlPwxu+z0bUgwmzOn9d29qe0eqeW9LgFB3JlmoU/A7DLiB53X1Wfz2V24FvoTMzsu8nYqRzlhLWDU8TNR92mPFTQvnK6BbA6iNcRSLh+siY0ncollCSf3z5oK8ZD6QWuWHeH3Wn46B1iktn3EjcDpmzugcqhCYvCoVc6Gq/6hEiw/vAuSx/SNuBh9zIgLQzmmL2Zws4pECUGJn19QQNTnO5S490zKuV1c8oRKrfamt1LC7zxQsPMkXlfW2PMDpRVrJeyE2pR5/MpWQ0aZoXjfEIuFqnYgLVIUmBm5aPugbuxdaemEeWH1IoFpBp08FCMhYOzDzuLS6WPVsoMVqXko+jEWx7Kbgm6o2UgyQOe+B2taqAESNBix+loqYsYau2z7TCmOPQRXWkAhUI7rJPNF3JKU/aDTcnKJtw1isQt3x07kkCFxsteKNOkl7X8lBhwqAw3DS9ROuuiTxeCNx/kjV7baGlbMfq8xWUnwkydFvEYfTJtfbTfvizCeNqXs+8pCp5cBueAMnsUmixg==',
  trees: 60,
  leafScale: 0.00414814,
  base: 1.2499,
  exits: [],
}
