// How photos come in: as me, as clothes, or still to be sorted. A second photo of me asks before it replaces the first.
import { keep, recall } from '../lib/stored'
import { uploads } from '../upload/uploads.svelte'
import { isReadable, wardrobe } from '../wardrobe/wardrobe.svelte'

class Intake {
  consent = $state(recall('consent') === 'yes')
  /** Files dropped where nobody could know what they are. */
  unsorted = $state<File[]>([])
  /** A new photo of me that waits for "replace". */
  replacement = $state<File | null>(null)
  #dropped = new Set<string>()

  agree(given: boolean): void {
    this.consent = given
    keep('consent', given ? 'yes' : '')
    if (given) uploads.allow()
  }

  me(files: File[]): void {
    if (files.length > 1) this.unsorted = files
    else if (files[0] && this.#hasMe()) this.replacement = files[0]
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
