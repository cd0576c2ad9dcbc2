/**
 * Keys that are the browser's (every one of them in Chromium or Firefox on some system) or a screen reader's: Tab and
 * the like move, `Ctrl` and a letter are commands of windows and text, `Alt` and a letter opens menus. Those for the
 * text size are free on purpose: they do the same thing, for the article.
 */
const reserved = [
  /^(Shift\+)?(Tab|Enter|Insert|Delete|F\d+)$/,
  /^(Backspace|ContextMenu|CapsLock|Shift\+F10)$/,
  /^Ctrl\+(?!(\+|=|-|_|0)$)/,
  /^(Ctrl\+)?Alt\+/,
]

/** Whether keys must stay the browser's or a screen reader's. */
export function isReserved(keys: string): boolean {
  return reserved.some((pattern) => pattern.test(keys))
}
