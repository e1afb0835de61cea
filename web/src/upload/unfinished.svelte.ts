// What a refresh cut off: the files themselves are gone from here, their names are not. Only names are kept, in this tab.
import { deletePhoto } from '../lib/api'
import { pause } from '../lib/pause'
import { keepInTab, recallInTab } from '../lib/stored'
import { wardrobe } from '../wardrobe/wardrobe.svelte'

export interface OnItsWay {
  name: string
  /** The row that was made for it, if it came so far. */
  photoId: string
}

const KEY = 'unfinished'
/** A file may have arrived in the moment of the refresh, and its row not know it yet. */
const MOMENT = 5_000

class Unfinished {
  list = $state<OnItsWay[]>(isReloaded() ? recalled() : [])
  #now: OnItsWay[] = []
  #looked = false

  constructor() {
    this.#keep()
  }

  /** What is on its way now, for after a refresh. A file chosen again is not missed any more. */
  track(now: OnItsWay[]): void {
    this.#now = now
    this.#keep()
  }

  again(names: string[]): void {
    const left = [...names]
    this.list = this.list.filter(({ name }) => !left.includes(name) || left.splice(left.indexOf(name), 1).length === 0)
    this.#keep()
  }

  dismiss(): void {
    this.list = []
    this.#keep()
  }

  /** Once after a refresh: what arrived after all is not told, and the rows of the rest are taken back. */
  async look(): Promise<void> {
    if (this.#looked || !this.list.length) return
    this.#looked = true
    this.#dropArrived()
    await pause(MOMENT)
    await wardrobe.load()
    this.#dropArrived()
    const rows = wardrobe.photos.filter(({ id, status }) => status === 'awaiting' && this.list.some(({ photoId }) => photoId === id))
    await Promise.all(rows.map(({ id }) => deletePhoto(id).catch(() => undefined)))
  }

  #dropArrived(): void {
    const arrived = wardrobe.photos.filter(({ status }) => status !== 'awaiting').map(({ id }) => id)
    this.list = this.list.filter(({ photoId }) => !arrived.includes(photoId))
    this.#keep()
  }

  #keep(): void {
    const all = [...this.list, ...this.#now]
    keepInTab(KEY, all.length ? JSON.stringify(all) : '')
  }
}

/** A copy of a tab has its notes, too, and the files in them are still being sent from there. */
function isReloaded(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return navigation?.type === 'reload'
}

function recalled(): OnItsWay[] {
  try {
    return JSON.parse(recallInTab(KEY) ?? '[]') as OnItsWay[]
  } catch {
    return []
  }
}

export const unfinished = new Unfinished()
