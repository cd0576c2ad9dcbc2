/**
 * Takes out of a link what only follows the reader around. One table for sharing, export and canonical addresses.
 */

/** Parameter names that say where a click came from, never what the page is. Lower case; `*` ends a prefix. */
export const trackingParameters: { names: string[]; from: string }[] = [
  {
    names: ['utm_*', '_ga', '_gl', 'gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'srsltid', 'gad_source'],
    from: 'Google',
  },
  {
    names: ['fbclid', 'fb_action_ids', 'fb_action_types', 'fb_source', 'fb_ref', 'igsh', 'igshid'],
    from: 'Facebook, Instagram',
  },
  { names: ['msclkid', 'cvid', 'ocid'], from: 'Microsoft' },
  {
    names: ['twclid', 'ttclid', 'li_fat_id', 'rdt_cid', 'epik', 's_kwcid', 'yclid', 'ysclid', 'wickedid'],
    from: 'ad networks',
  },
  {
    names: [
      'mc_cid',
      'mc_eid',
      '_hsenc',
      '_hsmi',
      'hsctatracking',
      '__hstc',
      '__hsfp',
      '__hssc',
      'mkt_tok',
      'vero_id',
      'oly_anon_id',
      'oly_enc_id',
      '_openstat',
      'ml_subscriber',
      'ml_subscriber_hash',
      'ck_subscriber_id',
      'sc_cid',
      'elqtrackid',
      'elqtrack',
    ],
    from: 'newsletters',
  },
  {
    names: [
      'at_campaign',
      'at_medium',
      'at_custom*',
      'at_link*',
      'at_bbc_team',
      'at_format',
      'at_ptr_name',
      'xtor',
      'ns_campaign',
      'ns_mchannel',
      'ns_source',
      'ns_linkname',
      'ns_fee',
      'wt_mc',
      'wt.mc_id',
      'cmpid',
      'ito',
      'smid',
      'smtyp',
      'sr_share',
      'guccounter',
      'guce_referrer',
      'guce_referrer_sig',
      'pk_*',
      'piwik_*',
      'mtm_*',
      'matomo_*',
    ],
    from: 'publishers and their statistics',
  },
]

const exact = new Set<string>()
const prefixes: string[] = []
for (const { names } of trackingParameters) {
  for (const name of names) {
    if (name.endsWith('*')) prefixes.push(name.slice(0, -1))
    else exact.add(name)
  }
}

/** Whether a query parameter of this name only serves tracking. */
export function isTracking(name: string): boolean {
  const lower = name.toLowerCase()
  return exact.has(lower) || prefixes.some((prefix) => lower.startsWith(prefix))
}

/**
 * The link without tracking parameters; all else is left byte for byte as it was.
 * @param link absolute URL; a text that is no URL comes back unchanged
 */
export function cleanLink(link: string): string {
  const mark = link.indexOf('?')
  if (mark < 0) return link
  const hash = link.indexOf('#', mark)
  const end = hash < 0 ? link.length : hash
  const parts = link.slice(mark + 1, end).split('&')
  const kept = parts.filter((part) => !isTracking(part.split('=', 1)[0] ?? ''))
  if (kept.length === parts.length) return link
  const query = kept.join('&')
  return link.slice(0, mark) + (query ? `?${query}` : '') + link.slice(end)
}
