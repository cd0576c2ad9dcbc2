/** A group of query parameters that only follow the reader around; `names` in lower case. */
export interface TrackingParameters {
  id: string
  /** Exact names. */
  names: readonly string[]
  /** Names that begin so. */
  prefixes?: readonly string[]
  /** Who writes them, and where that is documented. */
  source: string
}

/**
 * Query parameters that can be dropped from any address without changing the page it shows.
 * Names that some sites use for the page itself (`ref`, `source`, `from`, `id`, `share`, `spm`) are left out on purpose.
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
    source: 'Google Ads help, "Auto-tagging" and "GCLID"; srsltid: Merchant Center help, "auto-tagging"',
  },
  { id: 'google-linker', names: ['_ga', '_gl'], source: 'Google tag documentation, "cross-domain measurement"' },
  {
    id: 'meta',
    names: ['fbclid', 'fb_action_ids', 'fb_action_types', 'fb_source', 'fb_ref', 'igshid', 'igsh'],
    source: 'Meta for Developers, "fbp and fbc parameters"; igshid and igsh: links copied in the Instagram app',
  },
  { id: 'microsoft', names: ['msclkid'], source: 'Microsoft Advertising help, "auto-tagging of Click ID"' },
  { id: 'x', names: ['twclid', '__twitter_impression'], source: 'X Ads help, "click ID"' },
  { id: 'tiktok', names: ['ttclid'], source: 'TikTok Business help, "TikTok Click ID"' },
  { id: 'linkedin', names: ['li_fat_id'], source: 'LinkedIn Marketing documentation, "first-party cookie ID"' },
  { id: 'pinterest', names: ['epik'], source: 'Pinterest developers, "click ID"' },
  { id: 'reddit', names: ['rdt_cid'], source: 'Reddit Ads help, "click ID"' },
  { id: 'adobe-ads', names: ['s_kwcid', 'ef_id'], source: 'Adobe Advertising documentation, "AMO ID"' },
  { id: 'wicked-reports', names: ['wickedid'], source: 'Wicked Reports help, "click ID"' },
  { id: 'yandex', names: ['yclid', 'ysclid', '_openstat'], source: 'Yandex Direct help, "yclid", "openstat labels"' },
  { id: 'mailchimp', names: ['mc_cid', 'mc_eid'], source: 'Mailchimp help, "e-commerce tracking parameters"' },
  {
    id: 'hubspot',
    names: ['_hsenc', '_hsmi', '__hssc', '__hstc', '__hsfp', 'hsctatracking'],
    source: 'HubSpot knowledge base, "cookies and tracking parameters HubSpot sets"',
  },
  { id: 'marketo', names: ['mkt_tok'], source: 'Adobe Marketo documentation, "mkt_tok"' },
  { id: 'mailerlite', names: ['ml_subscriber', 'ml_subscriber_hash'], source: 'MailerLite help, "link parameters"' },
  { id: 'omeda', names: ['oly_anon_id', 'oly_enc_id'], source: 'Omeda knowledge base, "Olytics"' },
  { id: 'vero', names: ['vero_conv', 'vero_id'], source: 'Vero documentation, "conversion tracking"' },
  { id: 'kit', names: ['ck_subscriber_id'], source: 'Kit help, "link parameters"' },
  { id: 'eloqua', names: ['elqtrackid', 'elqtrack'], source: 'Oracle Eloqua help, "email link tracking"' },
  {
    id: 'matomo',
    names: [],
    prefixes: ['pk_', 'piwik_', 'mtm_', 'matomo_'],
    source: 'Matomo guides, "campaign tracking"',
  },
  {
    id: 'piano',
    names: ['at_campaign', 'at_medium', 'at_bbc_team', 'at_format', 'at_ptr_name', 'xtor'],
    prefixes: ['at_custom', 'at_link'],
    source: 'Piano Analytics (AT Internet) documentation, "marketing campaigns"',
  },
  {
    id: 'comscore',
    names: ['ns_campaign', 'ns_mchannel', 'ns_source', 'ns_linkname', 'ns_fee'],
    source: 'Comscore Digital Analytix guide, "campaign parameters"',
  },
  { id: 'webtrends', names: ['wt_mc', 'wt.mc_id'], source: 'Mapp and Webtrends documentation, "campaign tracking"' },
  { id: 'publishers', names: ['cmpid', 'smid', 'smtyp'], source: 'Links in newsletters and posts of large publishers' },
  {
    id: 'yahoo',
    names: ['guccounter', 'guce_referrer', 'guce_referrer_sig'],
    source: 'Added by the consent page of Yahoo sites on the way back',
  },
  {
    id: 'naver',
    names: [
      'n_media',
      'n_query',
      'n_rank',
      'n_ad_group',
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
