/**
 * Words in class names and ids that tell what a part of a page is for. The model learns how much each kind means;
 * these rows only say which words belong together.
 */
export interface ClassWords {
  id: string
  /**
   * Words parted by spaces, found anywhere in a name. `^` is a word's edge: "^ad^" finds "ad" in "top-ad" and "topAd",
   * not in "header". "-" is a joint with or without an edge: "article-body" finds article-body, articleBody, articlebody.
   */
  pattern: string
  /** Such parts are not the article, unless they hold nearly all of the page's text. */
  apart?: true
  reason: string
  page: string
}

/** At most 32 rows: each is one bit. */
export const CLASS_WORDS: readonly ClassWords[] = [
  {
    id: 'comment',
    apart: true,
    pattern: 'comment ^cmt reply replies respond disqus ^livere utterances giscus feedback ^reviews^ ^review^ discuss',
    reason: 'what readers wrote under the article',
    page: 'korean-news-named',
  },
  {
    id: 'share',
    apart: true,
    pattern: 'share sharing social ^sns facebook twitter bookmark kakao ^follow addthis sharedaddy print-btn',
    reason: 'buttons to pass the article on',
    page: 'korean-news-named',
  },
  {
    id: 'related',
    apart: true,
    pattern:
      'related recommend more-stories more-news more-posts more-from also-like also-read read-more read-next popular ' +
      'trending most-read mostread most-viewed ranking similar upsell cross-sell latest recirc ^next-up you-may recent',
    reason: 'lists that lead to other articles',
    page: 'korean-news-named',
  },
  {
    id: 'navigation',
    apart: true,
    pattern:
      '^nav ^gnb ^lnb ^snb navbar navigation menu breadcrumb paginat pager ^toc^ ^tabs^ ^tab^ ^skip table-of-contents',
    reason: 'ways around the site',
    page: 'korean-news-named',
  },
  {
    id: 'footer',
    apart: true,
    pattern: 'footer ^foot^ copyright colophon legal ^bottom^',
    reason: 'the foot of a page',
    page: 'korean-news-named',
  },
  {
    id: 'header',
    apart: true,
    pattern: 'header masthead banner top-bar ^head^ ^top^ ^hero',
    reason: 'the head of a page',
    page: 'korean-news-named',
  },
  {
    id: 'side',
    apart: true,
    pattern: 'sidebar side-bar ^aside ^rail^ widget ^side^ right-col secondary',
    reason: 'the column beside the article',
    page: 'korean-news-named',
  },
  {
    id: 'ad',
    apart: true,
    pattern:
      '^ad^ ^ads^ advert adsense ^adv^ sponsor outbrain taboola promo ^dfp ^gpt^ doubleclick commercial affiliate',
    reason: 'what somebody paid for',
    page: 'korean-news-named',
  },
  {
    id: 'subscribe',
    apart: true,
    pattern: 'newsletter subscri sign-up ^cta^ donat paywall ^regwall call-to-action mailing optin ^join^ membership',
    reason: 'asks for an address, an account or money',
    page: 'english-news',
  },
  {
    id: 'dialog',
    apart: true,
    pattern:
      'modal popup ^pop^ dialog overlay lightbox cookie consent gdpr toast drawer ^login^ ^layer tooltip alert notice snackbar',
    reason: 'boxes over the page',
    page: 'korean-news-named',
  },
  {
    id: 'author',
    pattern: 'author byline ^bio^ contributor writer reporter journalist profile avatar',
    reason: 'who wrote it, and what else they wrote',
    page: 'english-news',
  },
  {
    id: 'meta',
    pattern: 'meta ^date ^time^ timestamp ^tag^ ^tags^ categor posted published taxonomy keyword ^info^ ^stat',
    reason: 'facts about the article beside its text',
    page: 'english-news',
  },
  { id: 'caption', pattern: 'caption credit', reason: 'words that belong to a picture', page: 'korean-news-named' },
  {
    id: 'content',
    pattern: 'content article ^post^ ^entry body story ^text ^main^ description detail ^page^ ^view^ ^read^ single',
    reason: 'words many sites use for the article, and for much else',
    page: 'korean-news-named',
  },
  {
    id: 'articleBody',
    pattern:
      'article-body article-content article-text article-view post-content post-body entry-content story-body story-content ' +
      'main-content blog-post rich-text prose^ mw-parser-output markdown-body news-body news-content page-content ' +
      'content-body article-main body-copy article-detail news-end article-txt ^wysiwyg text-content body-content',
    reason: 'words that sites use for the article alone',
    page: 'korean-news-named',
  },
  {
    id: 'hidden',
    pattern: 'hidden sr-only screen-reader ^blind^ collaps d-none ^hide^ offscreen ^invisible',
    reason: 'text that is not shown, or only read aloud',
    page: 'korean-news-named',
  },
  {
    id: 'product',
    pattern: 'product price ^cart^ ^sku^ variant ^spec checkout add-to ^buy^ shipping rating',
    reason: 'things for sale',
    page: 'no-article-shop',
  },
  {
    id: 'forum',
    pattern: 'message thread topic forum answer question bbcode ^qa^ ^posts^ ^reply-',
    reason: 'threads, where posts are the content',
    page: 'thread-answers',
  },
  {
    id: 'card',
    pattern: '^card tile ^grid ^item ^teaser ^list ^feed ^slide carousel swiper thumb gallery',
    reason: 'one of many of its kind',
    page: 'no-article-home',
  },
  {
    id: 'summary',
    pattern: 'summary subtitle sub-title ^lead^ ^lede^ ^intro ^dek^ standfirst excerpt subhead abstract',
    reason: 'the lines under the title',
    page: 'korean-news-named',
  },
  {
    id: 'title',
    pattern: 'title headline heading',
    reason: 'headings of the article or of lists',
    page: 'english-news',
  },
  {
    id: 'code',
    pattern: 'highlight ^code ^pre^ syntax language- snippet',
    reason: 'program text',
    page: 'blog-code-tables',
  },
  {
    id: 'notes',
    pattern: 'footnote reference citation ^notes^ bibliograph',
    reason: 'notes that belong to the text',
    page: 'wiki-footnotes-maths',
  },
  {
    id: 'disclaimer',
    pattern: 'disclaimer disclosure privacy terms ^license copyright-',
    reason: 'legal lines',
    page: 'english-news',
  },
]
