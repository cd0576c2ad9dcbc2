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
  'boxes-around',
]

/** English. */
export const phrases: LanguagePhrases = {
  whole: {
    comment:
      '# comments|comment|leave a comment|leave a reply|post comment|reply|reviews|your answer|post your answer|comments|join the conversation|join the discussion|write a comment|add a comment|cancel reply|no comments|view comments|post a comment',
    moderation: 'report|up vote|down vote',
    login:
      'log in|sign in|sign up|already a subscriber? log in|login|register|my account|create account|forgot password|forgot your password|log out',
    subscribe:
      'subscribe|see all offers|cancel any time|newsletter|newsletters|subscribe now|join our newsletter|get our newsletter|subscribe to our newsletter|sign up for our newsletter|stay in the loop|stay informed|start free trial|donate',
    share:
      'share|share this|copy link|save for later|pin it|facebook|e-mail|share this article|share this post|share this story|share on facebook|follow us|follow us on|follow us on social media|connect with us|stay connected|tweet|twitter|linkedin|whatsapp',
    control:
      'close|close window|print|copy|copy code|enlarge|full screen|previous|next|jump to recipe|yes|no|was this page helpful|download|play video|load more|view all|view details|see all|click to expand|expand all|open menu',
    ad: 'advertisement|sponsored content|ad|partner content|advertise|advertise with us|affiliate disclosure',
    related:
      'read more|related|you may also like|keep reading|next article|recent posts|from our archive|related searches|related articles|related posts|related content|related topics|related stories|related news|related links|related reading|related products|you might also like|recommended|recommended for you|recommended reading|recommended articles|read next|read this next|what to read next|more stories|more articles|similar posts|similar articles|explore more|recently viewed|previous post|next post|previous article',
    popular:
      "most read|top ten|trending now|hot network questions|trending|popular posts|popular articles|most popular|latest news|latest posts|latest articles|latest|top stories|featured articles|featured posts|featured insights|recent articles|recent comments|editor's picks|editors' picks|what's new",
    consent:
      'we value your privacy|accept all|agree and close|more choices|cookies|cookie notice|cookie settings|cookie preferences|cookie policy|manage cookies|accept|accept all cookies|reject all|your privacy|your privacy choices|privacy preference center|privacy overview|manage consent preferences|strictly necessary cookies|performance cookies|functional cookies|targeting cookies|social media cookies|always active',
    navigation:
      'skip to content|contents|on this page|jump to navigation|older posts|next page|main page|recent changes|home|menu|main menu|search|search for|table of contents|in this article|jump to|breadcrumb|pagination|back to top|quick links|helpful links|useful links|categories|tags|archives|sort by|filters|site map|sitemap|about us|contact us|privacy policy|terms of use|terms of service|toggle navigation',
    author: 'about the author|about the authors|about me|written by|contributors',
  },
  start: {
    comment:
      '# thoughts on|comments are closed|your email address will not be published|thanks for contributing an answer',
    login: 'already a subscriber',
    subscribe:
      'subscribe for|continue reading for|by signing up you|you have read your|never miss|sign up for|subscribe to',
    share: 'share on|follow us on',
    control: 'edit this page',
    ad: 'this post may contain affiliate links',
    related: 'more from|continue reading|read the whole story|loading the next article|read also|more on this|see more',
    copyright: 'copyright',
    consent: 'we use cookies|we and our # partners|this website uses cookies|this site uses cookies',
    author: 'by|words',
    date: 'published|updated|posted on|last updated on|asked|answered|modified',
    navigation: 'this page was last edited',
  },
  part: {
    copyright: 'all rights reserved|no part may be reproduced|republish this story',
  },
}
