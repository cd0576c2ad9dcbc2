/** Inline parts of kept paragraphs that are not the article's text. */

/** Classes of text that only screen readers hear, such as "link opens in a new window", with where they come from. */
export const unseenClasses: ReadonlySet<string> = new Set([
  'sr-only', // Bootstrap
  'visually-hidden', // Bootstrap 5, Drupal
  'visuallyhidden', // HTML5 Boilerplate
  'show-for-sr', // Foundation
  'screen-reader-text', // WordPress
  'screen-reader-only',
  'screenreader',
  'element-invisible', // Drupal 7
  'a11y-hidden',
  'u-visually-hidden',
  'u-hidden-visually',
  'offscreen',
  'blind', // Naver, Kakao
  'sound_only', // Gnuboard
  'ir_text', // Daum
  'MJX_Assistive_MathML', // MathJax 2
])

/** Classes of small tools inside headings and paragraphs. */
export const inlineTools: ReadonlySet<string> = new Set([
  'mw-editsection', // MediaWiki: [edit]
  'headerlink', // Sphinx: ¶
  'header-anchor', // VuePress, VitePress
  'hash-link', // Docusaurus
  'anchor-link', // Jupyter
  'heading-anchor',
  'anchorjs-link', // AnchorJS
  'sectionlink',
  'copy-button',
  'copy-link',
  'share-button',
  'noprint', // MediaWiki
])
