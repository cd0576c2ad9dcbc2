/** Letters of many shapes and scripts: no two faces set all of them equally wide. */
const sample = 'mmMwWliIl10&gjQR 한글 漢字 かな'

/** Generic faces to compare with: a face that is not there is set as these are. */
const generic = ['monospace', 'serif', 'sans-serif']

/**
 * Whether the browser has a typeface of this name. It does not say so outright, but sets text in a face that is there
 * unlike in some generic one.
 */
export function isInstalled(name: string): boolean {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return true
  const width = (font: string) => {
    context.font = `32px ${font}`
    return context.measureText(sample).width
  }
  return generic.some((each) => width(`"${name}", ${each}`) !== width(each))
}
