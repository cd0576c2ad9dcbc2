/**
 * Where pages hide the real address of a picture until it scrolls into view, in order of trust: the first attribute
 * that holds a usable address wins. A name that ends with `srcset` holds a set of addresses.
 */
export const lazyAttributes: readonly string[] = [
  'data-srcset', // lazysizes, lozad, vanilla-lazyload
  'data-lazy-srcset', // WP Rocket, a3 Lazy Load
  'nitro-lazy-srcset', // NitroPack
  'data-src', // lazysizes, lozad, WeChat, most home-made scripts
  'data-lazy-src', // WP Rocket, Jetpack
  'data-original', // jQuery Lazy Load; Zhihu
  'data-original-src', // Jianshu and others
  'data-actualsrc', // Zhihu
  'data-lazyload', // sliders and home-made scripts
  'data-lazy', // Slick carousel
  'data-ll-src', // LiteSpeed
  'data-cfsrc', // Cloudflare Mirage
  'data-pagespeed-lazy-src', // PageSpeed
  'nitro-lazy-src', // NitroPack
  'data-echo', // Echo.js
  'data-img-src', // news systems
  'data-image-src', // news systems
  'data-image', // Squarespace
  'data-url', // Bigfoot and news systems
  'data-delayed-url', // LinkedIn
  'data-hi-res-src', // low-resolution previews
  'data-full-src', // low-resolution previews
  'data-large-file', // Jetpack galleries
  'data-orig-file', // Jetpack galleries
  'data-canonical-src', // GitHub camo; blogs
  'data-full', // low-resolution previews
  'data-hires', // low-resolution previews
  'zoomfile', // Discuz!
  'file', // Discuz!
  'lazy-src', // home-made scripts
  'lazysrc', // home-made scripts
]

/** Attributes that hold a background picture: the style, or what keeps it until it scrolls into view. */
export const backgroundAttributes: readonly string[] = [
  'style',
  'data-bg',
  'data-background',
  'data-background-image',
  'data-bgset',
  'data-image-url',
]

/** Words in the last part of an address that show a stand-in, not a picture. */
export const placeholderName =
  /placeholder|blank|spacer|transparent|lazy[-_]?load|loading|pixel\.gif|1x1|(?:gr[ea]y|white|empty)\.gif|dummy|no-?image|fallback/

/** What in the query of an address asks for a tiny or blurred preview. */
export const previewQuery = /[?&,/](?:w|width|wid|resize|size|h|height)[=_-]?\d{1,2}(?!\d)|blur/i

/** Characters of a `data:` picture up to which it can only be a stand-in: a 40 x 30 JPEG preview has about 1,200. */
export const placeholderDataLength = 1500

/** CSS pixels at and below which a picture counts visits or holds space, and shows nothing. */
export const trackingPixelSize = 3

/** CSS pixels below which a picture is an icon or an avatar unless it stands in a line of text. */
export const iconSize = 64

/** Characters of a label beside a picture ("이미지 크게 보기", "View full size image") that does not make it text. */
export const longestMediaLabel = 30

/** CSS pixels below which a picture next to text stays in its line (a sign, a formula, a small drawing). */
export const inlinePictureSize = 120

/**
 * Width we ask of a `srcset`, in pixels: a column of 700 CSS pixels on a screen with two device pixels to each.
 * The smallest candidate that reaches it is taken, else the largest.
 */
export const wantedWidth = 1400

/** Words in class, id or address that show a picture as furniture of the page. */
export const furnitureName = /avatar|icon|logo|spinner|sprite|badge/i
