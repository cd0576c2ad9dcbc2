import type { Extension } from 'puppeteer-core'
import { until } from './view.ts'

/**
 * Chromium takes no shortcut and opens no context menu from a debugging tool. Its event objects have `dispatch`, which
 * is what its own bindings call: the extension's listener runs with what the browser would hand it.
 */
async function dispatch(extension: Extension, event: string, first: unknown): Promise<void> {
  const worker = await until('the background worker', async () => (await extension.workers())[0])
  await worker.evaluate(
    async (path: string, argument: unknown) => {
      const scope = globalThis as unknown as Record<string, Record<string, Record<string, { dispatch: DispatchEvent }>>>
      type DispatchEvent = (...args: unknown[]) => void
      const [area = '', name = ''] = path.split('.')
      const tabs = scope.chrome?.tabs as unknown as { query: (query: object) => Promise<unknown[]> }
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true })
      scope.chrome?.[area]?.[name]?.dispatch(argument, tab)
    },
    event,
    first,
  )
}

/** Runs a command of the manifest in the tab in front. */
export async function runCommand(extension: Extension, name: string): Promise<void> {
  await dispatch(extension, 'commands.onCommand', name)
}

/** Chooses an entry of the extension from the context menu of the tab in front, or of a link in it. */
export async function chooseFromMenu(extension: Extension, id: string, linkUrl?: string): Promise<void> {
  await dispatch(extension, 'contextMenus.onClicked', { menuItemId: id, editable: false, frameId: 0, linkUrl })
}
