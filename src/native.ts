import type { Browser } from 'webextension-polyfill'

const world = globalThis as unknown as { browser?: Browser; chrome: Browser }

/**
 * The extension API as the browser gives it, for scripts that are put into web pages: they have to be small, and do
 * without the polyfill. It answers with promises in both browsers; only to listeners of messages, Chrome listens less
 * closely (see `answer`).
 */
export const native: Browser = world.browser ?? world.chrome
