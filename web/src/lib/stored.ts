// What the page keeps in the browser: preferences, drafts, whether the sample was taken, all under `codi.`; the last looks
// and what was shared in caches of their own. All of it is gone with `forget`; the caches of the page's own files hold nothing of a person.
import { kept } from '../offline/kept'
import { LOOKS, SHARED } from '../offline/names'

const PREFIX = 'codi.'
/** Of all tabs, or of this one only: the latter outlives a refresh, not the tab. */
const shared = () => localStorage
const ofThisTab = () => sessionStorage

export const recall = (name: string) => read(shared, name)
export const keep = (name: string, value: string) => write(shared, name, value)
export const recallInTab = (name: string) => read(ofThisTab, name)
export const keepInTab = (name: string, value: string) => write(ofThisTab, name, value)

export async function forget(): Promise<void> {
  for (const store of [shared, ofThisTab]) {
    try {
      for (const key of Object.keys(store())) if (key.startsWith(PREFIX)) store().removeItem(key)
    } catch {
      continue
    }
  }
  await kept((looks) => looks.end())
  for (const name of [LOOKS, SHARED]) await globalThis.caches?.delete(name).catch(() => false)
}

function read(store: () => Storage, name: string): string | null {
  try {
    return store().getItem(PREFIX + name)
  } catch {
    return null // storage is refused in some private windows; the page works without
  }
}

function write(store: () => Storage, name: string, value: string): void {
  try {
    if (value) store().setItem(PREFIX + name, value)
    else store().removeItem(PREFIX + name)
  } catch {
    return
  }
}
