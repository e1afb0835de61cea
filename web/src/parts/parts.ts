// What the start page does not need at first sight. The windows are one file: whoever opens one opens others.
import { Later } from './later.svelte'

const windows = () => import('./windows')

/** Fetched with the first photo, which takes longer to be read, and never by a mere look. */
export const conversation = new Later(async () => (await import('../conversation/ConversationPage.svelte')).default)

export const parts = {
  sessions: new Later(async () => (await windows()).SessionsDialog),
  settings: new Later(async () => (await windows()).SettingsDialog),
  photo: new Later(async () => (await windows()).PhotoDialog),
  sorting: new Later(async () => (await windows()).SortTray),
  line: new Later(async () => (await import('../offline/OfflineLine.svelte')).default),
  confirm: new Later(async () => (await windows()).Confirm),
}

/** In an idle moment after all that the first sight needs has come, so that nobody waits when they open one. */
export function fetchWhenIdle(): void {
  if (document.readyState !== 'complete') return addEventListener('load', fetchWhenIdle, { once: true })
  const fetch = () => void Promise.all(Object.values(parts).map((part) => part.load()))
  // Safari has no idle callback.
  if ('requestIdleCallback' in window) requestIdleCallback(fetch, { timeout: 3_000 })
  else setTimeout(fetch, 500)
}
