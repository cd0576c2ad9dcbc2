import type { LanguagePhrases } from './language-phrases.ts'

/** Folders of tests/pages where these phrases stand. */
export const pages = ['chinese-news']

/** Chinese. */
export const phrases: LanguagePhrases = {
  whole: {
    comment: '#条评论|发表评论|网友评论|最新评论|回复',
    moderation: '举报|举报成功，我们会尽快处理',
    login: '登录|注册|请登录后发表评论',
    subscribe: '订阅|关注我们',
    share: '分享|复制链接',
    control: '字号|字体大小|打印本页|关闭',
    ad: '广告',
    related: '相关阅读|相关新闻|推荐阅读',
    popular: '热门文章|阅读排行|点击排行',
  },
  start: {
    share: '分享到|扫一扫',
    copyright: '版权所有|责任编辑',
    consent: '本网站使用cookie',
    author: '记者',
    date: '发布时间|更新时间',
  },
  part: {
    copyright: '未经授权不得转载',
  },
}
