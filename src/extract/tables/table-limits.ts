/** Characters of the longest cell a table without a heading may have and still be one of data: a remark in a list. */
export const longestDataCell = 300

/** Characters of its cells on average; the cells of layout tables hold paragraphs or menus. */
export const meanDataCell = 80
