/** How pages mark captions and credits of pictures when they do not use `<figcaption>`. */

/**
 * Names in classes of the text or of the boxes around it: caption, credit, legend (most news systems, WordPress,
 * MediaWiki, Daum's `txt_caption`), cutline (newspapers), leyenda and pie-de-foto (Spanish), bildtext and
 * bildunterschrift (German, Swedish), `img_desc` and the like (Naver), `img_txt`, `photo-text`, photographer.
 */
export const captionClass =
  /caption|credit|cutline|legend|leyenda|pie-de-foto|im(?:g|age)[-_]?desc|(?:photo|pic)[-_]?desc|img_txt|photo-?text|bildunterschrift|bildtext|photographer/i

/** Signs and words that open a caption in running text: Korean, Japanese, Chinese, English, German, French, Russian. */
export const captionOpening =
  /^(?:[▲△▼▽◀▶◁▷⬆↑ⓒ©]|[[(/]사진|사진(?: ?(?:=|제공)|:)|[（【]?写真|图[：片源]|圖[：片]|（图|Photo(?: by|graph:| credit|:)|Image:|Credit:|[FФ][oо][tт][oо][: ]|Bild:|Crédit)/

/** Characters of the longest text taken for a caption: the longest seen under a news photo has 420. */
export const longestCaption = 450

/** A box with one picture and one text is a caption only up to this length, where nothing names it so. */
export const longestUnnamedCaption = 200

/** The text around such a box must be this many times longer: it is an insert, not one of many equal cards. */
export const insertRatio = 4
