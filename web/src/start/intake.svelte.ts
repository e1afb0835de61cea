// How photos come in: as me, as clothes, or still to be sorted. A second photo of me asks before it replaces the first.
import { keep, recall } from '../lib/stored'
import { refusal } from '../upload/accept'
import { uploads } from '../upload/uploads.svelte'
import { isReadable, wardrobe } from '../wardrobe/wardrobe.svelte'

class Intake {
  consent = $state(recall('consent') === 'yes')
  /** Files dropped where nobody could know what they are: the tray asks. */
  unsorted = $state.raw<File[]>([])
  /** Files whose tray was closed: nothing was sent, and they can be had back. */
  setAside = $state.raw<File[]>([])
  /** Files hover above the page. */
  hovering = $state(false)
  /** A new photo of me that waits for "replace". */
  replacement = $state<File | null>(null)
  #dropped = new Set<string>()

  agree(given: boolean): void {
    this.consent = given
    keep('consent', given ? 'yes' : '')
    if (given) uploads.allow()
  }

  /** Whatever comes while the tray is open goes on it. */
  sort(files: File[]): void {
    if (files.length) this.unsorted = [...this.unsorted, ...files]
    if (files.length) this.setAside = []
  }

  /** The tray is closed without a decision. */
  leave(): void {
    this.setAside = this.unsorted
    this.unsorted = []
  }

  /** The tray's decision; what it left out stays on the device. */
  sorted(me: File | null, clothes: File[]): void {
    this.unsorted = []
    if (clothes.length) this.clothes(clothes)
    if (me) this.me([me])
  }

  takeBack(): void {
    this.unsorted = this.setAside
    this.setAside = []
  }

  me(files: File[]): void {
    if (files.length > 1) this.sort(files)
    else if (files[0] && !refusal(files[0]) && this.#hasMe()) this.replacement = files[0]
    else this.#send(files)
  }

  clothes(files: File[]): void {
    uploads.add(files, 'garment')
  }

  replace(): void {
    if (!this.replacement) return
    for (const upload of uploads.list) if (upload.kind === 'body') void uploads.remove(upload.key)
    this.#send([this.replacement])
  }

  /** The older photos of me go when a newer one is readable. */
  dropOlder(): void {
    const bodies = wardrobe.photos.filter((photo) => photo.kind === 'body' && isReadable(photo))
    const newest = Math.max(...bodies.map((photo) => photo.number))
    for (const { id } of bodies.filter((body) => body.number < newest && !this.#dropped.has(body.id))) {
      this.#dropped.add(id)
      void wardrobe.remove(id)
    }
  }

  #send(files: File[]): void {
    uploads.add(files, 'body', { consent: this.consent })
  }

  #hasMe(): boolean {
    return wardrobe.body !== undefined || uploads.list.some((upload) => upload.kind === 'body' && upload.state !== 'refused')
  }
}

export const intake = new Intake()
