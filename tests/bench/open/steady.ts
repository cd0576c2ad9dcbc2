import type { CDPSession } from 'puppeteer-core'

/** Milliseconds without a change after which a view counts as steady: longer than any pause while an article is drawn. */
const still = 400
/** Milliseconds after which a view that never comes to rest is given up. */
const patience = 15_000

/** When a view first and last changed, in milliseconds after the trigger. */
export interface Opening {
  first: number
  steady: number
}

/**
 * Watches what is on screen from the trigger on, picture by picture, as a person would: the same way for every
 * extension, whatever it opens. A picture takes about 20 ms, which is how exact this is.
 * @param views gives what to look at now: a tab, or the popup over it, once it is there
 * @throws when nothing comes to rest
 */
export async function watchOpening(
  trigger: () => Promise<unknown>,
  views: () => Promise<CDPSession[]>,
): Promise<Opening> {
  let seen = await pictures(await views())
  const start = performance.now()
  const triggered = trigger()
  const opening = { first: 0, steady: 0 }
  for (let now = 0; now < patience; now = performance.now() - start) {
    const shown = await pictures(await views())
    const at = performance.now() - start
    if (shown !== seen) {
      seen = shown
      opening.steady = at
      opening.first ||= at
    }
    if (opening.first && at - opening.steady > still) {
      await triggered
      return opening
    }
  }
  throw new Error(`Nothing came to rest within ${patience / 1000} s.`)
}

/** One text for what is on all views; different texts are different pictures. */
async function pictures(views: CDPSession[]): Promise<string> {
  const taken = views.map((view) =>
    view.send('Page.captureScreenshot', { format: 'jpeg', quality: 20, optimizeForSpeed: true }).then(
      ({ data }) => data,
      () => 'closed',
    ),
  )
  return (await Promise.all(taken)).join(' ')
}
