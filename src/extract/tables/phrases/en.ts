import type { LanguagePhrases } from './language-phrases.ts'

/** Folders of tests/pages where these phrases stand. */
export const pages = [
  'english-news',
  'comments-longer',
  'blog-code-tables',
  'documentation',
  'wiki-footnotes-maths',
  'thread-answers',
  'gallery-lazy-images',
  'recipe',
  'paywalled-stub',
  'consent-dialog',
  'next-article',
  'related-longer',
  'first-paragraphs-apart',
  'short-among-much',
  'republish-terms',
  'no-article-category',
  'no-article-search',
  'no-article-shop',
  'collapsed-text',
  'korean-news-named',
]

/** English. */
export const phrases: LanguagePhrases = {
  whole: {
    comment: '# comments|comment|leave a comment|leave a reply|post comment|reply|reviews|your answer|post your answer',
    moderation: 'report|up vote|down vote',
    login: 'log in|sign in|sign up|already a subscriber? log in',
    subscribe: 'subscribe|see all offers|cancel any time',
    share: 'share|share this|copy link|save for later|pin it|facebook|e-mail',
    control:
      'close|close window|print|copy|copy code|enlarge|full screen|previous|next|jump to recipe|yes|no|was this page helpful',
    ad: 'advertisement',
    related:
      'read more|related|you may also like|keep reading|next article|recent posts|from our archive|related searches',
    popular: 'most read|top ten|trending now|hot network questions',
    consent: 'we value your privacy|accept all|agree and close|more choices',
    navigation:
      'skip to content|contents|on this page|jump to navigation|older posts|next page|main page|recent changes',
  },
  start: {
    comment:
      '# thoughts on|comments are closed|your email address will not be published|thanks for contributing an answer',
    login: 'already a subscriber',
    subscribe: 'subscribe for|continue reading for|by signing up you|you have read your|never miss',
    share: 'share on',
    control: 'edit this page',
    ad: 'this post may contain affiliate links',
    related: 'more from|continue reading|read the whole story|loading the next article',
    copyright: 'copyright',
    consent: 'we use cookies|we and our # partners',
    author: 'by|words',
    date: 'published|updated|posted on|last updated on|asked|answered|modified',
    navigation: 'this page was last edited',
  },
  part: {
    copyright: 'all rights reserved|no part may be reproduced|republish this story',
  },
}
