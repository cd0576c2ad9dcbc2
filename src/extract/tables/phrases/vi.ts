import type { LanguagePhrases } from './language-phrases.ts'

/** Folders of tests/pages where these phrases stand. */
export const pages = ['vietnamese-news']

/** Vietnamese. */
export const phrases: LanguagePhrases = {
  whole: {
    comment: '# bình luận|viết bình luận|ý kiến bạn đọc|gửi bình luận|trả lời',
    moderation: 'báo cáo vi phạm|chúng tôi đã nhận được báo cáo của bạn',
    login: 'đăng nhập|đăng ký',
    subscribe: 'theo dõi',
    share: 'chia sẻ|sao chép liên kết',
    control: 'cỡ chữ|in bài viết|đóng',
    ad: 'quảng cáo',
    related: 'tin liên quan|xem thêm|bài viết liên quan',
    popular: 'đọc nhiều nhất|tin đọc nhiều',
  },
  start: {
    login: 'đăng nhập để',
    subscribe: 'đăng ký nhận',
    share: 'chia sẻ lên',
    copyright: 'bản quyền thuộc về',
    consent: 'trang này sử dụng',
    author: 'tác giả',
    date: 'ngày đăng|cập nhật',
  },
  part: {
    copyright: 'giữ toàn quyền',
  },
}
