/**
 * Players, posts and maps that pages show in frames. Lectern never opens a frame: each becomes a link, with a picture
 * where the address gives one.
 */

export type EmbedKind = 'video' | 'audio' | 'post' | 'map' | 'code' | 'other'

/** Address of a frame without scheme and "www."; name that the link shows when the frame has no title of its own. */
type EmbedRow = [pattern: RegExp, kind: EmbedKind, name: string, link?: string, preview?: string]

/**
 * The pattern's groups fill `$1`, `$2` … of the page to open and of the picture to show (both without "https://"); where
 * no page is named, the frame's own address is opened.
 */
export const embeds: readonly EmbedRow[] = [
  [
    /^(?:m\.)?youtube(?:-nocookie)?\.com\/(?:embed|v|shorts|live)\/(?!videoseries)([\w-]{6,20})/,
    'video',
    'YouTube',
    'www.youtube.com/watch?v=$1',
    'i.ytimg.com/vi/$1/hqdefault.jpg',
  ],
  [
    /^youtube(?:-nocookie)?\.com\/embed\/videoseries\?(?:.*&)?list=([\w-]+)/,
    'video',
    'YouTube',
    'www.youtube.com/playlist?list=$1',
  ],
  [/^player\.vimeo\.com\/video\/(\d+)/, 'video', 'Vimeo', 'vimeo.com/$1'],
  [
    /^(?:geo\.)?dailymotion\.com\/(?:embed\/video\/|player(?:\/[\w-]+)?\.html\?video=)(\w+)/,
    'video',
    'Dailymotion',
    'www.dailymotion.com/video/$1',
    'www.dailymotion.com/thumbnail/video/$1',
  ],
  [/^tv\.naver\.com\/embed\/(\d+)/, 'video', 'Naver TV', 'tv.naver.com/v/$1'],
  [/^(?:play-)?tv\.kakao\.com\/embed\/player\/cliplink\/(\d+)/, 'video', 'Kakao TV', 'tv.kakao.com/v/$1'],
  [/^player\.bilibili\.com\/player\.html\?(?:.*&)?bvid=(\w+)/, 'video', 'Bilibili', 'www.bilibili.com/video/$1'],
  [/^embed\.nicovideo\.jp\/watch\/(\w+)/, 'video', 'niconico', 'www.nicovideo.jp/watch/$1'],
  [/^player\.twitch\.tv\/\?(?:.*&)?video=v?(\d+)/, 'video', 'Twitch', 'www.twitch.tv/videos/$1'],
  [/^embed\.ted\.com\/(talks\/[\w/-]+)/, 'video', 'TED', 'www.ted.com/$1'],
  [/^tiktok\.com\/(?:embed(?:\/v2)?|player\/v1)\/(\d+)/, 'video', 'TikTok', 'www.tiktok.com/@/video/$1'],
  [/^open\.spotify\.com\/embed(?:-podcast)?\/(\w+\/\w+)/, 'audio', 'Spotify', 'open.spotify.com/$1'],
  [/^w\.soundcloud\.com\/player/, 'audio', 'SoundCloud'],
  [/^embed\.podcasts\.apple\.com\/(.+)$/, 'audio', 'Apple Podcasts', 'podcasts.apple.com/$1'],
  [/^platform\.(?:twitter|x)\.com\/embed\/.*[?&]id=(\d+)/, 'post', 'X', 'x.com/i/status/$1'],
  [/^instagram\.com\/((?:p|reel|tv)\/[\w-]+)\/embed/, 'post', 'Instagram', 'www.instagram.com/$1/'],
  [/^facebook\.com\/plugins\/(?:post|video)\.php/, 'post', 'Facebook'],
  [/^embed\.bsky\.app\/embed\//, 'post', 'Bluesky'],
  [/^(?:google\.[a-z.]+\/maps|maps\.google\.[a-z.]+)/, 'map', 'Google Maps'],
  [/^openstreetmap\.org\/export\/embed/, 'map', 'OpenStreetMap'],
  [/^codepen\.io\/([\w-]+)\/embed(?:\/preview)?\/(\w+)/, 'code', 'CodePen', 'codepen.io/$1/pen/$2'],
  [/^jsfiddle\.net\/(.+?)\/embedded/, 'code', 'JSFiddle', 'jsfiddle.net/$1/'],
  [/^datawrapper\.dwcdn\.net\/(\w+)/, 'other', 'Datawrapper', 'datawrapper.dwcdn.net/$1/'],
]

/** Parts of addresses of frames that are advertising, counting or widgets: never the article's. */
export const noEmbeds =
  /doubleclick\.net|googlesyndication|google\.com\/recaptcha|googletagmanager|amazon-adsystem|adnxs\.|criteo\.|taboola\.|outbrain\.|disqus\.|facebook\.com\/plugins\/(?:like|share_button|page|comments)|twitter\.com\/widgets\/(?:follow|tweet)_button|adsrvr\.|teads\.tv|dable\.io|mobon\.net|realclick\.|ad\.daum\.net|popin\.cc/
