import { type FeatureGroup, share } from './feature.ts'
import type { View } from './view.ts'

/** What kind of page a block is on: the same for all its blocks. */
export const pageGroup: FeatureGroup<View> = {
  features: [
    { id: 'page.size', meaning: 'logarithm of the size of its text' },
    { id: 'page.blocks', meaning: 'logarithm of its number of blocks' },
    { id: 'page.longShare', meaning: 'share of long text' },
    { id: 'page.linkShare', meaning: 'share of link text' },
    { id: 'page.longBlocks', meaning: 'logarithm of its number of long blocks' },
    { id: 'page.mainShare', meaning: 'share of long text in the deepest part that holds most' },
    { id: 'page.cleanShare', meaning: 'share of long text in its part without menus, comments and crowds' },
    { id: 'page.directShare', meaning: 'share of long text in the part with the most long paragraphs of its own' },
    { id: 'page.crowd', meaning: 'most equal siblings of several blocks around its main part' },
    { id: 'page.controls', meaning: 'form fields' },
    { id: 'page.media', meaning: 'logarithm of its number of media' },
    { id: 'page.sentences', meaning: 'logarithm of its number of sentences' },
    { id: 'page.ogArticle', meaning: 'it tells social networks that it is an article' },
    { id: 'page.ogProduct', meaning: 'it tells social networks that it is a product' },
    { id: 'page.ldArticle', meaning: 'it tells search engines that it is an article' },
    { id: 'page.ldProduct', meaning: 'it tells search engines that it is a product' },
    { id: 'page.ldForum', meaning: 'it tells search engines that it is a discussion' },
    { id: 'page.ldList', meaning: 'it tells search engines that it is a list' },
    { id: 'page.pathDepth', meaning: "parts of its address's path" },
    { id: 'page.pathDigits', meaning: 'digits in the last of them' },
    { id: 'page.pathWords', meaning: 'words in the last of them' },
    { id: 'page.hiddenShare', meaning: 'share of text in parts marked as hidden' },
    { id: 'page.phrases', meaning: 'share of blocks that are interface phrases' },
    { id: 'page.headings', meaning: 'h1 on the page' },
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
