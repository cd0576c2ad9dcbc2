import type { LanguagePhrases } from './language-phrases.ts'

/** Folders of tests/pages where these phrases stand. */
export const pages = ['thai-news']

/** Thai. */
export const phrases: LanguagePhrases = {
  whole: {
    comment: '# ความคิดเห็น|แสดงความคิดเห็น|ความคิดเห็น|ตอบกลับ',
    moderation: 'รายงานความคิดเห็น|แจ้งลบ|เราได้รับรายงานของคุณแล้ว',
    login: 'เข้าสู่ระบบ|สมัครสมาชิก',
    subscribe: 'ติดตามเรา',
    share: 'แชร์|คัดลอกลิงก์',
    control: 'ขนาดตัวอักษร|พิมพ์หน้านี้|ปิด',
    ad: 'โฆษณา',
    related: 'ข่าวที่เกี่ยวข้อง|อ่านเพิ่มเติม',
    popular: 'ข่าวยอดนิยม|อ่านมากที่สุด',
  },
  start: {
    login: 'กรุณาเข้าสู่ระบบ',
    subscribe: 'สมัครรับ',
    share: 'แชร์ไปที่',
    consent: 'เว็บไซต์นี้ใช้คุกกี้',
    author: 'เขียนโดย',
    date: 'เผยแพร่เมื่อ|อัปเดตล่าสุด',
  },
  part: {
    copyright: 'สงวนลิขสิทธิ์',
  },
}
