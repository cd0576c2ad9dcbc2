/** What a target is sent, so that it can be said before it is sent. */
export type Sends = 'link' | 'titleAndLink' | 'titleExcerptAndLink'

/** A place to share to: an address that opens with the post begun. Nothing is sent before the reader sends it there. */
export interface ShareTarget {
  id: string
  /** Name of the service, as it writes itself. */
  name: string
  /**
   * Address to open. `{url}` and `{title}` stand for themselves, `{text}` for the title, a line break and the link,
   * `{body}` for the excerpt, an empty line and the link; all of them percent-encoded.
   */
  template: string
  sends: Sends
  /** Characters of title or excerpt that fit; longer ones are cut at the end of a word. */
  room: number
  /** Languages (of the article or the browser) in which it comes first. */
  first: readonly string[]
  /** Where the form of the address is documented, or seen when it is not. */
  source: string
}

/**
 * Characters of a title that any of the services shows; longer "titles" are whole paragraphs by mistake.
 * Telegram, LINE, Band and the others name no limit of their own that is lower.
 */
const longTitle = 300

export const shareTargets: readonly ShareTarget[] = [
  {
    id: 'email',
    name: '',
    template: 'mailto:?subject={title}&body={body}',
    sends: 'titleExcerptAndLink',
    // Windows hands at most 2,083 characters to a mail program; a Korean letter takes nine of them.
    room: 80,
    first: [],
    source: 'RFC 6068',
  },
  {
    id: 'line',
    name: 'LINE',
    template: 'https://social-plugins.line.me/lineit/share?url={url}&text={title}',
    sends: 'titleAndLink',
    room: longTitle,
    first: ['ko', 'ja', 'th', 'zh-tw', 'zh-hant'],
    source: 'LINE Developers, "Using Share buttons"',
  },
  {
    id: 'naver-blog',
    name: 'Naver Blog',
    template: 'https://share.naver.com/web/shareView?url={url}&title={title}',
    sends: 'titleAndLink',
    room: longTitle,
    first: ['ko'],
    source: 'Share buttons of Korean sites; the developer page of Naver is gone',
  },
  {
    id: 'band',
    name: 'BAND',
    template: 'https://www.band.us/plugin/share?body={text}&route={url}',
    sends: 'titleAndLink',
    room: longTitle,
    first: ['ko'],
    source: 'BAND Developers, "Share plugin"',
  },
  {
    id: 'x',
    name: 'X',
    template: 'https://x.com/intent/post?text={title}&url={url}',
    sends: 'titleAndLink',
    // A post holds 280, a link counts as 23, and a Korean, Japanese or Chinese letter as two.
    room: 120,
    first: [],
    source: 'X Developer Platform, "Web intents"; "Counting characters"',
  },
  {
    id: 'facebook',
    name: 'Facebook',
    template: 'https://www.facebook.com/sharer/sharer.php?u={url}',
    sends: 'link',
    room: 0,
    first: [],
    source: 'Share buttons of sites; the documented dialog needs the key of an app',
  },
  {
    id: 'whatsapp',
    name: 'WhatsApp',
    template: 'https://wa.me/?text={text}',
    sends: 'titleAndLink',
    room: longTitle,
    first: ['es', 'pt', 'it', 'de', 'nl', 'hi', 'id', 'tr', 'ar'],
    source: 'WhatsApp Help Center, "How to use click to chat"',
  },
  {
    id: 'telegram',
    name: 'Telegram',
    template: 'https://t.me/share/url?url={url}&text={title}',
    sends: 'titleAndLink',
    room: longTitle,
    first: ['ru', 'uk', 'fa'],
    source: 'Telegram, "Sharing button"',
  },
  {
    id: 'linkedin',
    name: 'LinkedIn',
    template: 'https://www.linkedin.com/sharing/share-offsite/?url={url}',
    sends: 'link',
    room: 0,
    first: [],
    source: 'LinkedIn, "Share on LinkedIn plugin"',
  },
  {
    id: 'reddit',
    name: 'Reddit',
    template: 'https://www.reddit.com/submit?url={url}&title={title}',
    sends: 'titleAndLink',
    room: longTitle,
    first: [],
    source: 'Reddit, "Submit" page; titles hold 300 characters',
  },
  {
    id: 'bluesky',
    name: 'Bluesky',
    template: 'https://bsky.app/intent/compose?text={text}',
    sends: 'titleAndLink',
    // A post holds 300 characters, and the link counts in full.
    room: 150,
    first: [],
    source: 'Bluesky documentation, "Action Intent Links"',
  },
  {
    id: 'hacker-news',
    name: 'Hacker News',
    template: 'https://news.ycombinator.com/submitlink?u={url}&t={title}',
    sends: 'titleAndLink',
    room: 80,
    first: [],
    source: 'Hacker News, "Bookmarklet"; titles hold 80 characters',
  },
  {
    id: 'hatena',
    name: 'Hatena Bookmark',
    template: 'https://b.hatena.ne.jp/entry/panel/?url={url}&btitle={title}',
    sends: 'titleAndLink',
    room: longTitle,
    first: ['ja'],
    source: 'Hatena Developer Center, "はてなブックマークボタン"',
  },
  {
    id: 'weibo',
    name: 'Weibo',
    template: 'https://service.weibo.com/share/share.php?url={url}&title={title}',
    sends: 'titleAndLink',
    room: 120,
    first: ['zh-cn', 'zh-hans', 'zh'],
    source: 'Weibo Open Platform, "分享按钮"; a post shows 140 characters',
  },
]
