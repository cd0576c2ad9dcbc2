import type { LanguagePhrases } from './language-phrases.ts'

/** Folders of tests/pages where these phrases stand. */
export const pages = ['chinese-news', 'taiwanese-news']

/** Chinese, in simplified and traditional characters. */
export const phrases: LanguagePhrases = {
  whole: {
    comment: '#条评论|发表评论|网友评论|最新评论|回复|#則留言|發表留言|最新留言|回覆',
    moderation: '举报|举报成功，我们会尽快处理|檢舉|我們已收到您的檢舉',
    login: '登录|注册|请登录后发表评论|登入|加入會員|請先登入才能留言',
    subscribe: '订阅|关注我们|訂閱電子報|追蹤我們',
    share: '分享|复制链接|複製連結',
    control: '字号|字体大小|打印本页|关闭|字級|友善列印|關閉',
    ad: '广告|廣告',
    related: '相关阅读|相关新闻|推荐阅读|延伸閱讀|相關新聞|推薦閱讀',
    popular: '热门文章|阅读排行|点击排行|熱門新聞|人氣排行',
  },
  start: {
    share: '分享到|扫一扫',
    copyright: '版权所有|责任编辑|版權所有|責任編輯',
    consent: '本网站使用cookie|本網站使用 cookie',
    author: '记者|記者',
    date: '发布时间|更新时间|發布時間|更新時間',
  },
  part: {
    copyright: '未经授权不得转载|未經授權，不得轉載',
  },
}
