/**
 * Where pages hide the real address of a picture until it scrolls into view. In order of trust: the first attribute
 * that holds a usable address wins. Gathered from the lazy-loading scripts named in each reason.
 */

export interface LazyAttribute {
  name: string
  kind: 'address' | 'set'
  reason: string
}

export const lazyAttributes: readonly LazyAttribute[] = [
  { name: 'data-srcset', kind: 'set', reason: 'lazysizes, lozad, vanilla-lazyload' },
  { name: 'data-lazy-srcset', kind: 'set', reason: 'WP Rocket, a3 Lazy Load' },
  { name: 'nitro-lazy-srcset', kind: 'set', reason: 'NitroPack' },
  { name: 'data-src', kind: 'address', reason: 'lazysizes, lozad, WeChat, most home-made scripts' },
  { name: 'data-lazy-src', kind: 'address', reason: 'WP Rocket, Jetpack' },
  { name: 'data-original', kind: 'address', reason: 'jQuery Lazy Load; Zhihu' },
  { name: 'data-original-src', kind: 'address', reason: 'Jianshu and others' },
  { name: 'data-actualsrc', kind: 'address', reason: 'Zhihu' },
  { name: 'data-lazyload', kind: 'address', reason: 'sliders and home-made scripts' },
  { name: 'data-lazy', kind: 'address', reason: 'Slick carousel' },
  { name: 'data-ll-src', kind: 'address', reason: 'LiteSpeed' },
  { name: 'data-cfsrc', kind: 'address', reason: 'Cloudflare Mirage' },
  { name: 'data-pagespeed-lazy-src', kind: 'address', reason: 'PageSpeed' },
  { name: 'nitro-lazy-src', kind: 'address', reason: 'NitroPack' },
  { name: 'data-echo', kind: 'address', reason: 'Echo.js' },
  { name: 'data-img-src', kind: 'address', reason: 'news systems' },
  { name: 'data-image-src', kind: 'address', reason: 'news systems' },
  { name: 'data-image', kind: 'address', reason: 'Squarespace' },
  { name: 'data-url', kind: 'address', reason: 'Bigfoot and news systems' },
  { name: 'data-delayed-url', kind: 'address', reason: 'LinkedIn' },
  { name: 'data-hi-res-src', kind: 'address', reason: 'low-resolution previews' },
  { name: 'data-full-src', kind: 'address', reason: 'low-resolution previews' },
  { name: 'data-large-file', kind: 'address', reason: 'Jetpack galleries' },
  { name: 'data-orig-file', kind: 'address', reason: 'Jetpack galleries' },
  { name: 'data-canonical-src', kind: 'address', reason: 'GitHub camo; blogs' },
  { name: 'data-full', kind: 'address', reason: 'low-resolution previews' },
  { name: 'data-hires', kind: 'address', reason: 'low-resolution previews' },
  { name: 'zoomfile', kind: 'address', reason: 'Discuz!' },
  { name: 'file', kind: 'address', reason: 'Discuz!' },
  { name: 'lazy-src', kind: 'address', reason: 'home-made scripts' },
  { name: 'lazysrc', kind: 'address', reason: 'home-made scripts' },
]

/** Attributes that hold a background picture until it scrolls into view. */
export const backgroundAttributes: readonly string[] = [
  'data-bg',
  'data-background',
  'data-background-image',
  'data-bgset',
  'data-image-url',
]

/** Words in the last part of an address that show a stand-in, not a picture. */
export const placeholderWords: readonly string[] = [
  'placeholder',
  'blank',
  'spacer',
  'transparent',
  'lazyload',
  'lazy-load',
  'lazy_load',
  'loading',
  'pixel.gif',
  '1x1',
  'grey.gif',
  'gray.gif',
  'white.gif',
  'empty.gif',
  'dummy',
  'noimage',
  'no-image',
  'fallback',
]

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
export const furnitureWords: readonly string[] = ['avatar', 'gravatar', 'icon', 'logo', 'spinner', 'sprite', 'badge']
