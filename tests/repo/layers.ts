/**
 * Parts of `src` from the ground up, and what each may import besides itself. The first path that a file begins with
 * decides. Types may come from any part that is on the way down, and from `article`.
 */
export const layers: { part: string; paths: string[]; may: string[]; mayTypes?: string[] }[] = [
  { part: 'tables', paths: ['src/extract/tables/'], may: [], mayTypes: ['article', 'model', 'extract'] },
  { part: 'model', paths: ['src/extract/model/'], may: [], mayTypes: ['article', 'tables', 'extract'] },
  { part: 'extract', paths: ['src/extract/'], may: ['article', 'tables', 'model'] },
  { part: 'article', paths: ['src/article/'], may: [], mayTypes: ['tables', 'model'] },
  { part: 'settings', paths: ['src/settings/'], may: ['browser'] },
  { part: 'export', paths: ['src/export/'], may: ['article', 'i18n'] },
  { part: 'share', paths: ['src/share/'], may: ['article', 'i18n', 'browser'] },
  { part: 'places', paths: ['src/places/'], may: ['article', 'browser'] },
  { part: 'ui', paths: ['src/ui/'], may: ['article', 'settings', 'share', 'export', 'i18n'], mayTypes: ['messages'] },
  { part: 'injection', paths: ['src/injection/'], may: ['browser', 'messages', 'settings'], mayTypes: ['extract'] },
  {
    part: 'page',
    paths: ['src/page/', 'src/passage/', 'src/removed/'],
    may: ['extract', 'article', 'messages', 'injection', 'settings', 'browser', 'i18n'],
  },
  {
    part: 'context',
    paths: [
      'src/background/',
      'src/popup/',
      'src/reader/',
      'src/options/',
      'src/sharing/',
      'src/pictures/',
      'src/listening/',
    ],
    may: ['ui', 'article', 'settings', 'places', 'share', 'export', 'messages', 'injection', 'i18n', 'browser'],
  },
  { part: 'i18n', paths: ['src/i18n.ts'], may: ['browser'] },
  { part: 'browser', paths: ['src/browser.ts', 'src/native.ts'], may: [] },
  // What contexts say to each other, and how.
  { part: 'messages', paths: ['src/'], may: ['browser', 'i18n'], mayTypes: ['article', 'settings'] },
]
