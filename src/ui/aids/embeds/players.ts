/** A site whose player may stand in a frame of ours. */
interface PlayerRow {
  /** Of the link that the engine makes of a frame, without scheme and "www.". */
  link: RegExp
  /** Address of the player, without scheme; the pattern's groups fill `$1`, `$2` … */
  player: string
}

/**
 * Players that are made to stand in pages of others. Of two addresses the one that keeps less about who watches: YouTube's
 * without cookies, Vimeo's with `dnt`. Posts, maps and drawings stay links: they come with scripts of their own that
 * need the page around them.
 */
const players: readonly PlayerRow[] = [
  { link: /^youtube\.com\/watch\?v=([\w-]{6,20})$/, player: 'www.youtube-nocookie.com/embed/$1' },
  { link: /^youtube\.com\/playlist\?list=([\w-]+)$/, player: 'www.youtube-nocookie.com/embed/videoseries?list=$1' },
  { link: /^vimeo\.com\/(\d+)$/, player: 'player.vimeo.com/video/$1?dnt=1' },
  { link: /^dailymotion\.com\/video\/(\w+)$/, player: 'geo.dailymotion.com/player.html?video=$1' },
  { link: /^tv\.naver\.com\/v\/(\d+)$/, player: 'tv.naver.com/embed/$1' },
  { link: /^tv\.kakao\.com\/v\/(\d+)$/, player: 'play-tv.kakao.com/embed/player/cliplink/$1' },
  { link: /^bilibili\.com\/video\/(\w+)$/, player: 'player.bilibili.com/player.html?bvid=$1&autoplay=0' },
  { link: /^nicovideo\.jp\/watch\/(\w+)$/, player: 'embed.nicovideo.jp/watch/$1' },
  { link: /^ted\.com\/(talks\/[\w/-]+)$/, player: 'embed.ted.com/$1' },
  { link: /^open\.spotify\.com\/(\w+\/\w+)$/, player: 'open.spotify.com/embed/$1' },
  { link: /^podcasts\.apple\.com\/([\w./-]+)$/, player: 'embed.podcasts.apple.com/$1' },
  { link: /^w\.soundcloud\.com\/(player.*)$/, player: 'w.soundcloud.com/$1' },
]

/** The address of the player for a link of an article; null when there is none that we know. */
export function playerFor(link: string): string | null {
  const url = URL.parse(link)
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return null
  const bare = url.href.slice(url.protocol.length + 2).replace(/^www\./, '')
  const row = players.find((each) => each.link.test(bare))
  return row ? bare.replace(row.link, `https://${row.player}`) : null
}
