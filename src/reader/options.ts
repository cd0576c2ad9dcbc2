import { askFromScript } from '../messages.ts'

/** Opens the settings page, which a script in a web page may not do by itself. */
export function openOptions(): void {
  askFromScript('openOptions', {}).catch(reportError)
}
