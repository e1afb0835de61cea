// What can wait until the page is on the screen: the service worker, and what another app has shared.
import { serviceWorker } from '../lib/trusted'
import { intake } from '../start/intake.svelte'
import { SHARE_FAILED } from './names'
import { handedOver } from './share'

/** Whether something was shared that did not arrive. */
export async function begin(): Promise<boolean> {
  if (import.meta.env.PROD) void serviceWorker('/sw.js')
  if (!globalThis.caches) return false // a plain http address
  const files = await handedOver(caches)
  intake.sort(files)
  return told()
}

function told(): boolean {
  const failed = location.pathname + location.search === SHARE_FAILED
  if (failed) history.replaceState(null, '', `/${location.hash}`)
  return failed
}
