import { type FeatureGroup, share } from './feature.ts'
import type { View } from './view.ts'

/** What kind of page a block is on: the same for all its blocks. */
export const pageGroup: FeatureGroup<View> = {
  ids: [
    /** Logarithm of the size of its text. */
    'page.size',
    /** Logarithm of its number of blocks. */
    'page.blocks',
    /** Share of long text. */
    'page.longShare',
    /** Share of link text. */
    'page.linkShare',
    /** Logarithm of its number of long blocks. */
    'page.longBlocks',
    /** Share of long text in the deepest part that holds most. */
    'page.mainShare',
    /** Share of long text in its part without menus, comments and crowds. */
    'page.cleanShare',
    /** Share of long text in the part with the most long paragraphs of its own. */
    'page.directShare',
    /** Most equal siblings of several blocks around its main part. */
    'page.crowd',
    /** Form fields. */
    'page.controls',
    /** Logarithm of its number of media. */
    'page.media',
    /** Logarithm of its number of sentences. */
    'page.sentences',
    /** It tells social networks that it is an article. */
    'page.ogArticle',
    /** It tells social networks that it is a product. */
    'page.ogProduct',
    /** It tells search engines that it is an article. */
    'page.ldArticle',
    /** It tells search engines that it is a product. */
    'page.ldProduct',
    /** It tells search engines that it is a discussion. */
    'page.ldForum',
    /** It tells search engines that it is a list. */
    'page.ldList',
    /** Parts of its address's path. */
    'page.pathDepth',
    /** Digits in the last of them. */
    'page.pathDigits',
    /** Words in the last of them. */
    'page.pathWords',
    /** Share of text in parts marked as hidden. */
    'page.hiddenShare',
    /** Share of blocks that are interface phrases. */
    'page.phrases',
    /** H1 on the page. */
    'page.headings',
  ],
  write(out, at, _block, { levels, landmarks, facts, parts, headings }) {
    const size = levels.size[0]!
    const long = levels.long[0]!
    out[at++] = Math.log1p(size)
    out[at++] = Math.log1p(levels.blocks[0]!)
    out[at++] = share(long, size)
    out[at++] = share(levels.linkLength[0]!, levels.length[0]!)
    out[at++] = Math.log1p(levels.longBlocks[0]!)
    out[at++] = share(levels.long[landmarks.main]!, long)
    out[at++] = share(landmarks.cleanLong[landmarks.clean]!, long)
    out[at++] = share(levels.direct[landmarks.direct]!, long)
    out[at++] = landmarks.crowd[landmarks.main]!
    out[at++] = levels.controls[0]!
    out[at++] = Math.log1p(levels.media[0]!)
    out[at++] = Math.log1p(levels.sentences[0]!)
    out[at++] = facts.ogArticle ? 1 : 0
    out[at++] = facts.ogProduct ? 1 : 0
    out[at++] = facts.ldArticle ? 1 : 0
    out[at++] = facts.ldProduct ? 1 : 0
    out[at++] = facts.ldForum ? 1 : 0
    out[at++] = facts.ldList ? 1 : 0
    out[at++] = facts.pathDepth
    out[at++] = facts.pathDigits
    out[at++] = facts.pathWords
    out[at++] = share(parts.hiddenSize, size)
    out[at++] = share(parts.phrases[0]!, levels.blocks[0]!)
    out[at++] = headings
  },
}
