/** Types of schema.org (and its forerunners) whose node describes one text to read. Lower case. */
export const articleTypes: ReadonlySet<string> = new Set(
  (
    'article newsarticle blogposting reportagenewsarticle opinionnewsarticle analysisnewsarticle backgroundnewsarticle ' +
    'reviewnewsarticle asknewsarticle liveblogposting techarticle scholarlyarticle medicalscholarlyarticle satiricalarticle ' +
    'advertisercontentarticle socialmediaposting discussionforumposting report question qapage apireference recipe howto ' +
    'review criticreview employerreview claimreview story shortstory essay thesis chapter podcastepisode newsstory'
  ).split(' '),
)

/** Types whose node describes the page or its one subject, asked when no article is described. Lower case. */
export const pageTypes: ReadonlySet<string> = new Set(
  (
    'webpage itempage aboutpage faqpage medicalwebpage collectionpage profilepage realestatelisting checkoutpage product ' +
    'productgroup book movie tvepisode videoobject event course creativework softwareapplication webapplication dataset ' +
    'jobposting service webcontent learningresource imageobject'
  ).split(' '),
)

/** Types whose node lists questions with answers, as pages add them below their text. Lower case. */
export const questionLists: ReadonlySet<string> = new Set(['faqpage'])
