/** Elements that run, load or send something, or take the reader's words. */
const never =
  'script, style, iframe, frame, object, embed, link, meta, base, form, input, textarea, select, template, noscript'
/** Attributes that hold an address. */
const addresses = ['href', 'src', 'poster', 'cite', 'action', 'formaction', 'background', 'data', 'xlink:href']
const safe = /^(?:https?:|mailto:|tel:|#|blob:|data:(?:image|audio|video)\/)/

/** What must not be in a tree that was made of a page's text, in words; nothing when all is well. */
export function faults(root: ParentNode): string[] {
  const found = [...root.querySelectorAll(never)].map(({ localName }) => `<${localName}>`)
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (/^on|^(?:srcdoc|ping|is|slot|part|popover|autofocus|contenteditable)$/i.test(name)) found.push(name)
      if (name === 'style' && /url|expression|fixed/i.test(value)) found.push(`style="${value}"`)
      if (addresses.includes(name) && !safe.test(value)) found.push(`${name}="${value}"`)
      if (name === 'srcset' && !value.split(/,\s+/).every((each) => safe.test(each.trim())))
        found.push(`srcset="${value}"`)
    }
  }
  return found
}
