import type { LanguagePhrases } from './language-phrases.ts'

/** Folders of tests/pages where these phrases stand. */
export const pages = ['hebrew-news']

/** Hebrew. */
export const phrases: LanguagePhrases = {
  whole: {
    comment: '# תגובות|הוסף תגובה|תגובות|כתבו תגובה|השב',
    moderation: 'דווח|הדיווח התקבל',
    login: 'התחברות|הרשמה',
    subscribe: 'הרשמה לניוזלטר|הצטרפו למנויים',
    share: 'שתפו|העתק קישור',
    control: 'גודל טקסט|הדפסה|סגור',
    ad: 'פרסומת',
    related: 'כתבות נוספות|אולי יעניין אותך|קראו גם',
    popular: 'הנקראות ביותר|הכי נקראות',
  },
  start: {
    login: 'יש להתחבר כדי',
    share: 'שיתוף ב',
    consent: 'אתר זה משתמש',
    author: 'מאת',
    date: 'פורסם|עודכן',
  },
  part: {
    copyright: 'כל הזכויות שמורות',
  },
}
