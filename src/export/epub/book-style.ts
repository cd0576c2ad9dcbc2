/** Style of the book: only what readers of books don't do by themselves; type and colours are the reader's. */
export const bookStyle = `header { margin-bottom: 2em }
header p, figcaption, caption, .note { font-size: 0.85em; margin: 0 }
img { max-width: 100%; height: auto }
figure { margin: 1em 0; page-break-inside: avoid; break-inside: avoid }
pre { white-space: pre-wrap; overflow-wrap: anywhere; text-align: left }
.indented { margin-inline-start: 2em }
table { border-collapse: collapse }
td, th { border: 1px solid; padding: 0.2em 0.4em; text-align: start; vertical-align: top }
:lang(ko) { word-break: keep-all }
`
