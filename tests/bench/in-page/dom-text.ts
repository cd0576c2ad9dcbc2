const breaking = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CAPTION DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
)
const unread = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG OBJECT'.split(' '))

/** Text of the HTML that a peer gives back, with a line for each block, by the same rules for all. */
export function htmlText(html: string): string {
  const parts: string[] = []
  const open: { node: Node; close: boolean }[] = [
    { node: new DOMParser().parseFromString(html, 'text/html').body, close: false },
  ]
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, close } = next
    if (close) parts.push('\n')
    else if (node instanceof Text) parts.push(node.data)
    else if (!unread.has(node.nodeName.toUpperCase())) {
      if (breaking.has(node.nodeName)) {
        parts.push('\n')
        open.push({ node, close: true })
      }
      for (let child = node.lastChild; child; child = child.previousSibling) open.push({ node: child, close: false })
    }
  }
  const lines = parts.join('').split('\n')
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}
