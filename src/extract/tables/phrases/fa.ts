import type { LanguagePhrases } from './language-phrases.ts'

/** Folders of tests/pages where these phrases stand. */
export const pages = ['persian-news']

/** Persian. */
export const phrases: LanguagePhrases = {
  whole: {
    comment: 'ارسال نظر|نظرات کاربران|دیدگاه خود را بنویسید|پاسخ',
    moderation: 'گزارش تخلف|گزارش شما ثبت شد',
    login: 'ورود|ثبت نام',
    subscribe: 'مشترک شوید|عضویت در خبرنامه',
    share: 'اشتراک گذاری|کپی لینک',
    control: 'اندازه متن|نسخه چاپی|بستن',
    ad: 'تبلیغات',
    related: 'مطالب مرتبط|بیشتر بخوانید|اخبار مرتبط',
    popular: 'پربازدیدترین‌ها|پربیننده‌ترین',
  },
  start: {
    login: 'برای ارسال نظر',
    share: 'اشتراک در',
    consent: 'این سایت از کوکی',
    author: 'نویسنده',
    date: 'تاریخ انتشار|به‌روزرسانی',
  },
  part: {
    copyright: 'تمامی حقوق محفوظ است',
  },
}
