/** Words around dates and times. Names of months are the browser's own, but for those below. */

/** Words before or after a date that say what happened then. */
export const dateWords: { published: RegExp; modified: RegExp; other: RegExp } = {
  published:
    /publish|posted|created|released|issued|\bdate\b|veröffentlicht|erschienen|erstellt|publié|publicado|publicada|publicação|pubblicato|geplaatst|publicerad|publisert|opublikowan|publikován|yayın|опубликован|дата|입력|등록|작성|게재|승인|公開|掲載|投稿|配信|更新日時|发布|發布|发表|發表|时间|時間|نشر|منشور|تاريخ|פורסם|diterbitkan|đăng|प्रकाशित/iu,
  modified:
    /updat|modif|revis|reviewed|edited|last change|aktualisier|geändert|stand:|mis à jour|mise à jour|modifié|actualizad|atualizad|aggiornat|bijgewerkt|uppdater|oppdatert|aktualiz|zaktualizowan|güncelle|обновлен|обновлён|изменен|수정|업데이트|최종|更新|修正|最終|修改|编辑于|آخر تحديث|تحديث|تعديل|עודכן|diperbarui|cập nhật|अपडेट/iu,
  /** What happened then has nothing to do with the text before readers. */
  other:
    /received|accepted|submitted|\bborn\b|founded|\bsince\b|joined|expires|deadline|\bevent\b|copyright|©|eingereicht|접수|受付|收稿/iu,
}

/** Years of other calendars: add to the year that follows (or is marked by) the word. */
export const eras: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 }

/** Words that make an hour one of the afternoon; hours before noon need no table. */
export const afternoon = ['pm', 'p.m', 'p. m', '오후', '午後', '下午', '晚上', 'μμ', 'م', 'مساء', 'मध्याह्न']

/** Words that make hour 12 midnight. */
export const morning = ['am', 'a.m', 'a. m', '오전', '午前', '上午', '凌晨', '早上', 'πμ', 'ص', 'صباحا']

/** Names of time zones that mean one offset only, as offsets. Ambiguous ones (CST, IST, BST) are left out. */
export const zones: Record<string, string> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
  mez: '+01:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  мск: '+03:00',
  kst: '+09:00',
  jst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
  hkt: '+08:00',
}

/** Languages and regions that write the month before the day in 2/10/2022. Source: Unicode CLDR, short date patterns. */
export const monthFirst = ['en', 'en-us', 'en-ph', 'es-us', 'es-pr', 'es-pa', 'fil']

/** Top-level domains of English-speaking places that write the day first; a bare lang="en" is read by these. */
export const dayFirstDomains = [
  'uk',
  'au',
  'nz',
  'ie',
  'in',
  'za',
  'sg',
  'my',
  'pk',
  'ng',
  'ke',
  'gh',
  'lk',
  'bd',
  'eu',
  'hk',
  'mt',
]

/** Ways to write a month that the browser's data lack, without accents. Source: dates on pages in these languages. */
export const moreMonths: Readonly<Record<string, number>> = {
  feber: 2,
  mrz: 3,
  setiembre: 9,
  agt: 8,
  מרס: 3,
  फरवरी: 2,
  सितम्बर: 9,
  अक्तूबर: 10,
  नवम्बर: 11,
  दिसम्बर: 12,
}

/** Regions where the months of a language have names of their own. Source: Unicode CLDR. */
export const regionsWithOwnMonths: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-SY', 'ar-TN', 'ar-MA'],
  de: ['de-AT'],
}
