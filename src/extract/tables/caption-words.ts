/** How pages mark captions and credits of pictures when they do not use `<figcaption>`. */

/** Parts of class names; each is looked for in the classes of the text and of the two boxes around it. */
export const captionClassWords: readonly string[] = [
  'caption', // WordPress, MediaWiki, most news systems
  'cutline', // newspapers
  'credit', // newspapers
  'legend', // French and Spanish systems
  'leyenda', // Spanish
  'pie-de-foto', // Spanish
  'img_desc', // Naver
  'imgdesc',
  'img-desc',
  'image-desc',
  'image_desc',
  'photo-desc',
  'photo_desc',
  'photodesc',
  'pic_desc',
  'img_txt',
  'txt_caption', // Daum
  'photo-text',
  'phototext',
  'bildunterschrift', // German
  'bildtext',
  'bildtexten',
  'photographer',
]

/** Signs and words that open a caption in running text. */
export const captionOpenings: readonly string[] = [
  '▲',
  '△',
  '▼',
  '▽',
  '◀',
  '▶',
  '◁',
  '▷',
  '⬆',
  '↑', // Korean and Japanese newspapers
  '사진=',
  '사진 =',
  '사진제공',
  '사진 제공',
  '[사진',
  '(사진',
  '사진:',
  '/사진',
  'ⓒ', // Korean
  '写真',
  '（写真',
  '【写真',
  '写真：', // Japanese
  '图：',
  '圖：',
  '图片',
  '圖片',
  '图源',
  '（图', // Chinese
  '©',
  'Photo:',
  'Photo by',
  'Photograph:',
  'Image:',
  'Credit:',
  'Photo credit',
  'Foto:',
  'Foto ',
  'Bild:',
  'Crédit',
  'Фото:',
  'Фото ',
]

/** Characters of the longest text taken for a caption: the longest seen under a news photo has 420. */
export const longestCaption = 450

/** A box with one picture and one text is a caption only up to this length, where nothing names it so. */
export const longestUnnamedCaption = 200

/** The text around such a box must be this many times longer: it is an insert, not one of many equal cards. */
export const insertRatio = 4
