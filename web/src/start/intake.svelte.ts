// How photos come in: as me, as clothes, or still to be sorted. A second photo of me asks before it replaces the first.
import { keep, recall } from '../lib/stored'
import type { Photo } from '../lib/wire'
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
  #garments = new Set<string>()

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

  /** One photo of me stays: that of the newest word, be it a new photo or "this is me" on another. What stays undeleted is tried again. */
  dropOlder(): void {
    this.#hear()
    const bodies = wardrobe.photos.filter((photo) => photo.kind === 'body' && isReadable(photo))
    const newest = bodies.find(({ id }) => id === recall('me')) ?? bodies.reduce<Photo | undefined>((one, other) => (one && one.number > other.number ? one : other), undefined)
    for (const { id } of bodies.filter((body) => body !== newest && !this.#dropped.has(body.id))) {
      this.#dropped.add(id)
      wardrobe.remove(id).catch(() => this.#dropped.delete(id))
    }
  }

  /** A photo that was of clothes until now is me by the person's own word. */
  #hear(): void {
    for (const { id, kind } of wardrobe.photos) {
      if (kind === 'garment') this.#garments.add(id)
      else if (this.#garments.delete(id)) keep('me', id)
    }
  }

  #send(files: File[]): void {
    keep('me', '')
    uploads.add(files, 'body', { consent: this.consent })
  }

  #hasMe(): boolean {
    return wardrobe.body !== undefined || uploads.list.some((upload) => upload.kind === 'body' && upload.state !== 'refused')
  }
}

export const intake = new Intake()
