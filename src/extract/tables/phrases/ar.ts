import type { LanguagePhrases } from './language-phrases.ts'

/** Folders of tests/pages where these phrases stand. */
export const pages = ['arabic-news']

/** Arabic. */
export const phrases: LanguagePhrases = {
  whole: {
    comment: 'أضف تعليقا|التعليقات|اكتب تعليقك|رد',
    moderation: 'إبلاغ|تم استلام بلاغك',
    login: 'تسجيل الدخول|إنشاء حساب',
    subscribe: 'اشترك الآن',
    share: 'مشاركة|نسخ الرابط|شارك المقال',
    control: 'حجم الخط|طباعة|إغلاق',
    ad: 'إعلان',
    related: 'اقرأ أيضا|مواضيع ذات صلة|أخبار ذات صلة',
    popular: 'الأكثر قراءة|الأكثر مشاهدة',
  },
  start: {
    login: 'سجل الدخول',
    subscribe: 'اشترك في',
    share: 'شارك على',
    consent: 'نستخدم ملفات تعريف الارتباط',
    author: 'بقلم',
    date: 'تاريخ النشر|آخر تحديث',
  },
  part: {
    copyright: 'جميع الحقوق محفوظة',
  },
}
