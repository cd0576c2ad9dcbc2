/** Style of the saved page: a column that is easy to read, in the reader's light or dark, and black on white on paper. */
export const pageStyle = `
:root { color-scheme: light dark }
body { margin: 0; padding: 2rem 1.25rem 4rem; font: 1.125rem/1.6 Georgia, "Noto Serif", serif; overflow-wrap: break-word }
:lang(ko), :lang(ja), :lang(zh) { font-family: system-ui, sans-serif }
:lang(ko) { word-break: keep-all }
article { max-width: 40rem; margin: 0 auto }
header { margin-bottom: 2rem }
header p { margin: 0; font-size: 0.9rem; opacity: 0.75 }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; break-after: avoid }
img { max-width: 100%; height: auto }
figure { margin: 1.5rem 0; break-inside: avoid }
figcaption, caption { font-size: 0.9rem; opacity: 0.75; text-align: start }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid }
pre { overflow-x: auto; padding: 0.75rem; border: 1px solid; direction: ltr; text-align: left; font-size: 0.9rem }
code { font-family: ui-monospace, monospace }
table { border-collapse: collapse; display: block; overflow-x: auto }
td, th { border: 1px solid; padding: 0.25rem 0.5rem; text-align: start; vertical-align: top }
@media print {
  :root { color-scheme: light }
  body { padding: 0; font-size: 11pt }
  article { max-width: none }
  pre { white-space: pre-wrap }
  table { display: table }
  tr, img { break-inside: avoid }
  p { orphans: 3; widows: 3 }
}
`
