/**
 * Players, posts and maps that pages show in frames. Lectern never opens a frame: each becomes a link, with a picture
 * where the address gives one.
 */

export type EmbedKind = 'video' | 'audio' | 'post' | 'map' | 'code' | 'other'

export interface EmbedRule {
  /** Name that the link shows when the frame has no title of its own. */
  name: string
  kind: EmbedKind
  /** Address of the frame; its groups fill the addresses below. */
  pattern: RegExp
  /** Page to open; the frame's own address when it is missing. */
  link?: string
  /** Picture to show. */
  preview?: string
}

export const embeds: readonly EmbedRule[] = [
  {
    name: 'YouTube',
    kind: 'video',
    pattern:
      /^https?:\/\/(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:embed|v|shorts|live)\/(?!videoseries)([\w-]{6,20})/,
    link: 'https://www.youtube.com/watch?v=$1',
    preview: 'https://i.ytimg.com/vi/$1/hqdefault.jpg',
  },
  {
    name: 'YouTube',
    kind: 'video',
    pattern: /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/videoseries\?(?:.*&)?list=([\w-]+)/,
    link: 'https://www.youtube.com/playlist?list=$1',
  },
  {
    name: 'Vimeo',
    kind: 'video',
    pattern: /^https?:\/\/player\.vimeo\.com\/video\/(\d+)/,
    link: 'https://vimeo.com/$1',
  },
  {
    name: 'Dailymotion',
    kind: 'video',
    pattern: /^https?:\/\/(?:www\.|geo\.)?dailymotion\.com\/(?:embed\/video\/|player(?:\/[\w-]+)?\.html\?video=)(\w+)/,
    link: 'https://www.dailymotion.com/video/$1',
    preview: 'https://www.dailymotion.com/thumbnail/video/$1',
  },
  {
    name: 'Naver TV',
    kind: 'video',
    pattern: /^https?:\/\/tv\.naver\.com\/embed\/(\d+)/,
    link: 'https://tv.naver.com/v/$1',
  },
  {
    name: 'Kakao TV',
    kind: 'video',
    pattern: /^https?:\/\/(?:play-)?tv\.kakao\.com\/embed\/player\/cliplink\/(\d+)/,
    link: 'https://tv.kakao.com/v/$1',
  },
  {
    name: 'Bilibili',
    kind: 'video',
    pattern: /^https?:\/\/player\.bilibili\.com\/player\.html\?(?:.*&)?bvid=(\w+)/,
    link: 'https://www.bilibili.com/video/$1',
  },
  {
    name: 'niconico',
    kind: 'video',
    pattern: /^https?:\/\/embed\.nicovideo\.jp\/watch\/(\w+)/,
    link: 'https://www.nicovideo.jp/watch/$1',
  },
  {
    name: 'Twitch',
    kind: 'video',
    pattern: /^https?:\/\/player\.twitch\.tv\/\?(?:.*&)?video=v?(\d+)/,
    link: 'https://www.twitch.tv/videos/$1',
  },
  {
    name: 'TED',
    kind: 'video',
    pattern: /^https?:\/\/embed\.ted\.com\/(talks\/[\w/-]+)/,
    link: 'https://www.ted.com/$1',
  },
  {
    name: 'TikTok',
    kind: 'video',
    pattern: /^https?:\/\/www\.tiktok\.com\/(?:embed(?:\/v2)?|player\/v1)\/(\d+)/,
    link: 'https://www.tiktok.com/@/video/$1',
  },
  {
    name: 'Spotify',
    kind: 'audio',
    pattern: /^https?:\/\/open\.spotify\.com\/embed(?:-podcast)?\/(\w+\/\w+)/,
    link: 'https://open.spotify.com/$1',
  },
  { name: 'SoundCloud', kind: 'audio', pattern: /^https?:\/\/w\.soundcloud\.com\/player/ },
  {
    name: 'Apple Podcasts',
    kind: 'audio',
    pattern: /^https?:\/\/embed\.podcasts\.apple\.com\/(.+)$/,
    link: 'https://podcasts.apple.com/$1',
  },
  {
    name: 'X',
    kind: 'post',
    pattern: /^https?:\/\/platform\.(?:twitter|x)\.com\/embed\/.*[?&]id=(\d+)/,
    link: 'https://x.com/i/status/$1',
  },
  {
    name: 'Instagram',
    kind: 'post',
    pattern: /^https?:\/\/www\.instagram\.com\/(p|reel|tv)\/([\w-]+)\/embed/,
    link: 'https://www.instagram.com/$1/$2/',
  },
  { name: 'Facebook', kind: 'post', pattern: /^https?:\/\/www\.facebook\.com\/plugins\/(?:post|video)\.php/ },
  { name: 'Bluesky', kind: 'post', pattern: /^https?:\/\/embed\.bsky\.app\/embed\// },
  { name: 'Google Maps', kind: 'map', pattern: /^https?:\/\/(?:www\.google\.[a-z.]+\/maps|maps\.google\.[a-z.]+)/ },
  { name: 'OpenStreetMap', kind: 'map', pattern: /^https?:\/\/www\.openstreetmap\.org\/export\/embed/ },
  {
    name: 'CodePen',
    kind: 'code',
    pattern: /^https?:\/\/codepen\.io\/([\w-]+)\/embed(?:\/preview)?\/(\w+)/,
    link: 'https://codepen.io/$1/pen/$2',
  },
  {
    name: 'JSFiddle',
    kind: 'code',
    pattern: /^https?:\/\/jsfiddle\.net\/(.+?)\/embedded/,
    link: 'https://jsfiddle.net/$1/',
  },
  {
    name: 'Datawrapper',
    kind: 'other',
    pattern: /^https?:\/\/datawrapper\.dwcdn\.net\/(\w+)/,
    link: 'https://datawrapper.dwcdn.net/$1/',
  },
]

/** Ends of host names whose frames are advertising, counting or widgets: never the article's. */
export const noEmbedHosts: readonly string[] = [
  'doubleclick.net',
  'googlesyndication.com',
  'google.com/recaptcha',
  'googletagmanager.com',
  'amazon-adsystem.com',
  'adnxs.com',
  'criteo.com',
  'criteo.net',
  'taboola.com',
  'outbrain.com',
  'disqus.com',
  'facebook.com/plugins/like.php',
  'facebook.com/plugins/share_button.php',
  'facebook.com/plugins/page.php',
  'facebook.com/plugins/comments.php',
  'platform.twitter.com/widgets/follow_button',
  'platform.twitter.com/widgets/tweet_button',
  'adsrvr.org',
  'teads.tv',
  'dable.io',
  'mobon.net',
  'realclick.co.kr',
  'ad.daum.net',
  'popin.cc',
]
