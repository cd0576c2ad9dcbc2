import english from '../../public/_locales/en/messages.json' with { type: 'json' }
import { textOf, until, type View } from '../browser/view.ts'

/** Waits until a text of ours stands there. */
export async function says(view: View, name: keyof typeof english): Promise<void> {
  const { message } = english[name]
  await until(`"${message}"`, async () => textOf(await view.tree()).includes(message))
}
