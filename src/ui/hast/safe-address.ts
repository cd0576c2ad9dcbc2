const linkSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])
const mediaSchemes = new Set(['http:', 'https:', 'blob:'])

/**
 * True when an address may be followed or loaded: links by http(s), mail and telephone, or to a place in the article;
 * media by http(s), blob and `data:` of a picture, sound or film. Everything else, `javascript:` above all, is not.
 */
export function isSafeAddress(address: string, use: 'link' | 'media'): boolean {
  if (use === 'link' && address.startsWith('#')) return true
  const scheme = URL.parse(address)?.protocol ?? ''
  if (use === 'link') return linkSchemes.has(scheme)
  return mediaSchemes.has(scheme) || /^data:(?:image|audio|video)\//i.test(address)
}

/** True when every candidate of a `srcset` may be loaded. */
export function isSafeSourceSet(sources: string): boolean {
  return sources
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/, 1)[0] ?? '')
    .every((address) => isSafeAddress(address, 'media'))
}
