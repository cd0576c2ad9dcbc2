import browser from 'webextension-polyfill'

/** The extension API of the browser, with promises, by Firefox's name in Chrome too. */
export { browser }
