/** A group of query parameters that only follow the reader around; `names` in lower case. */
export interface TrackingParameters {
  id: string
  /** Exact names. */
  names: readonly string[]
  /** Names that begin so. */
  prefixes?: readonly string[]
  /** Addresses of pages that need them after all, as pages to end a subscription do. */
  unless?: RegExp
  /** Who writes them, and where that is documented. */
  source: string
}

/**
 * Query parameters that can be dropped from any address without changing the page it shows.
 * Names that some sites use for the page itself (`ref`, `source`, `from`, `id`, `share`, `spm`, `smid`, `pk_…`) are left
 * out on purpose. "Brave" is the list that Brave takes from addresses, components/query_filter/utils.cc of its source:
 * so many readers have these taken away that a page which needed them would be known.
 */
export const trackingParameters: readonly TrackingParameters[] = [
  {
    id: 'campaign',
    names: [],
    prefixes: ['utm_'],
    source: 'Google Analytics help, "URL builders: collect campaign data with custom URLs"',
  },
  {
    id: 'google',
    names: ['gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'gad_source', 'gad_campaignid', 'srsltid'],
    source: 'Google Ads help, "Auto-tagging"; Merchant Center help, "auto-tagging" (srsltid); Brave',
  },
  { id: 'google-linker', names: ['_ga', '_gl'], source: 'Google tag documentation, "cross-domain measurement"' },
  {
    id: 'meta',
    names: ['fbclid', 'fb_action_ids', 'fb_action_types', 'fb_source', 'fb_ref', 'igshid', 'igsh'],
    source: 'Meta for Developers, "fbp and fbc parameters"; links copied in Instagram (igsh, igshid); Brave',
  },
  { id: 'microsoft', names: ['msclkid'], source: 'Microsoft Advertising help, "auto-tagging of Click ID"; Brave' },
  { id: 'x', names: ['twclid', '__twitter_impression'], source: 'X Ads help, "click ID"; Brave' },
  { id: 'tiktok', names: ['ttclid'], source: 'TikTok Business help, "TikTok Click ID"' },
  { id: 'linkedin', names: ['li_fat_id'], source: 'LinkedIn Marketing documentation, "first-party cookie ID"' },
  { id: 'pinterest', names: ['epik'], source: 'Pinterest developers, "click ID"' },
  { id: 'reddit', names: ['rdt_cid'], source: 'Reddit Ads help, "click ID"' },
  { id: 'adobe-ads', names: ['s_kwcid', 'ef_id'], source: 'Adobe Advertising documentation, "AMO ID"' },
  { id: 'wicked-reports', names: ['wickedid'], source: 'Wicked Reports help, "click ID"; Brave' },
  {
    id: 'yandex',
    names: ['yclid', 'ysclid', '_openstat'],
    source: 'Yandex Direct help, "yclid", "openstat labels"; Brave',
  },
  { id: 'mailchimp', names: ['mc_cid', 'mc_eid'], source: 'Mailchimp help, "e-commerce tracking"; Brave' },
  {
    id: 'hubspot',
    names: ['_hsenc', '_hsmi', '__hssc', '__hstc', '__hsfp', 'hsctatracking'],
    source: 'HubSpot knowledge base, "cookies and tracking parameters HubSpot sets"; Brave',
  },
  {
    id: 'marketo',
    names: ['mkt_tok'],
    unless: /unsubscribe|emailWebview/i,
    source: 'Adobe Marketo documentation, "mkt_tok"; Brave, with the same exceptions',
  },
  { id: 'mailerlite', names: ['ml_subscriber', 'ml_subscriber_hash'], source: 'MailerLite help; Brave' },
  { id: 'omeda', names: ['oly_anon_id', 'oly_enc_id'], source: 'Omeda knowledge base, "Olytics"; Brave' },
  { id: 'vero', names: ['vero_conv', 'vero_id'], source: 'Vero documentation, "conversion tracking"; Brave' },
  {
    id: 'kit',
    names: ['ck_subscriber_id'],
    unless: /\/unsubscribe/i,
    source: 'Kit help, "link parameters"; Brave, with the same exception',
  },
  { id: 'eloqua', names: ['elqtrackid', 'elqtrack'], source: 'Oracle Eloqua help, "email link tracking"' },
  {
    id: 'matomo',
    names: ['pk_campaign', 'pk_cpn', 'pk_kwd', 'pk_keyword', 'pk_source', 'pk_medium', 'pk_content', 'pk_cid'],
    prefixes: ['piwik_', 'mtm_', 'matomo_'],
    source: 'Matomo guides, "campaign tracking"',
  },
  {
    id: 'piano',
    names: [
      ...['at_campaign', 'at_campaign_type', 'at_medium', 'at_bbc_team', 'at_format', 'at_ptr_name', 'xtor'],
      ...['at_link', 'at_link_id', 'at_link_origin', 'at_link_type', 'at_recipient_id', 'at_recipient_list'],
    ],
    prefixes: ['at_custom'],
    source: 'Piano Analytics (AT Internet) documentation, "marketing campaigns"; links of the BBC; Brave',
  },
  {
    id: 'comscore',
    names: ['ns_campaign', 'ns_mchannel', 'ns_source', 'ns_linkname', 'ns_fee'],
    source: 'Comscore Digital Analytix guide, "campaign parameters"',
  },
  { id: 'webtrends', names: ['wt_mc', 'wt.mc_id'], source: 'Mapp and Webtrends documentation, "campaign tracking"' },
  { id: 'publishers', names: ['cmpid'], source: 'Links in newsletters and posts of large publishers' },
  {
    id: 'yahoo',
    names: ['guccounter', 'guce_referrer', 'guce_referrer_sig'],
    source: 'Added by the consent page of Yahoo sites on the way back; Brave',
  },
  {
    id: 'naver',
    names: [
      'n_media',
      'n_query',
      'n_rank',
      'n_ad_group',
      'n_ad_group_type',
      'n_ad',
      'n_keyword_id',
      'n_keyword',
      'n_campaign_type',
      'n_match',
      'napm',
    ],
    source: 'Naver search ads help (자동 추적 URL 파라미터)',
  },
]
