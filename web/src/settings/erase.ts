// Delete everything: what the server has, what is on its way, what this browser keeps; every other tab follows.
import { deleteEverything } from '../lib/api'
import { forget } from '../lib/stored'
import { uploads } from '../upload/uploads.svelte'

const tabs = 'BroadcastChannel' in globalThis ? new BroadcastChannel('codi') : null
const anew = () => location.replace('/')
/** What a tab keeps for itself, only that tab can forget. */
const follow = async () => (uploads.end(), await forget(), anew())

export async function erase(): Promise<void> {
  await uploads.endWith(deleteEverything)
  await forget()
  tabs?.postMessage('erased')
  anew()
}

/** Another tab of this browser has deleted everything: nothing of it stays on this screen. */
export function followErasure(): () => void {
  tabs?.addEventListener('message', follow)
  return () => tabs?.removeEventListener('message', follow)
}
