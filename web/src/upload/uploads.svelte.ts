// Photos on their way: kept on the device until sorted (and, for the body photo, until consent), then shrunk and sent.
import * as api from '../lib/api'
import { newId } from '../lib/digest'
import { online } from '../lib/pause'
import type { Kind } from '../lib/wire'
import { wardrobe } from '../wardrobe/wardrobe.svelte'
import { contentType, MOST_SENT, refusal } from './accept'
import { shrink } from './shrink'
import { transfer, type Listener, type Transfer } from './transfer'

export interface Upload {
  readonly key: string
  readonly file: File
  readonly kind: Kind
  readonly preview: string
  state: 'waiting' | 'preparing' | 'sending' | 'paused' | 'sent' | 'failed' | 'refused'
  progress: number
  /** Why it failed or was refused: a Reason of the server or a problem code. */
  code: string
  renewsAt: number | null
  photoId: string
}

export interface Outside {
  shrink(file: File): Promise<Blob>
  transfer(listener: Listener): Transfer
  newPhoto: typeof api.newPhoto
  deletePhoto(id: string): Promise<unknown>
  /** Whether the wardrobe still has this photo: only then is the same file a duplicate. */
  keeps(photoId: string): boolean
  watch(): Promise<void>
}

export class Uploads {
  list = $state<Upload[]>([])
  /** How many files of the last choice were here already. */
  duplicates = $state(0)
  #keyOfPrint = new Map<string, string>()
  #keyOfPhoto = new Map<string, string>()
  #transfer: Transfer

  constructor(private outside: Outside) {
    this.#transfer = outside.transfer({
      sign: (key, file) => this.#sign(key, file),
      progress: (key, share) => this.#change(key, { progress: share }),
      done: (key) => this.#sent(key),
      failed: (key) => void this.#failed(key),
    })
  }

  /** Take files in; a body photo waits until `allow` unless consent is given. Returns the keys of those that are new. */
  add(files: Iterable<File>, kind: Kind, { consent = true } = {}): string[] {
    const all = [...files]
    const fresh = all.filter((file) => this.#isNew(file))
    this.duplicates = all.length - fresh.length
    return fresh.map((file) => this.#take(file, kind, consent)).filter((key) => key !== '')
  }

  /** Consent is given: what waited goes on its way. */
  allow(): void {
    for (const upload of this.list) if (upload.state === 'waiting') void this.#start(upload.key)
  }

  async retry(key: string): Promise<void> {
    const upload = this.find(key)
    if (!upload) return
    this.#change(key, { state: 'sending', progress: 0, code: '' })
    await this.#forgetRow(upload)
    await this.#transfer.retry(key)
  }

  async remove(key: string): Promise<void> {
    const upload = this.find(key)
    if (!upload) return
    this.list = this.list.filter((other) => other.key !== key)
    URL.revokeObjectURL(upload.preview)
    await this.#transfer.cancel(key)
    await this.#forgetRow(upload)
  }

  find(key: string): Upload | undefined {
    return this.list.find((upload) => upload.key === key)
  }

  of(photoId: string): Upload | undefined {
    return this.list.find((upload) => upload.photoId === photoId)
  }

  /** The key under which a photo is drawn: the same before and after the server knows it, so that its tile stays. */
  tileKey(photoId: string): string {
    return this.#keyOfPhoto.get(photoId) ?? photoId
  }

  /** The server's thumbnail is on the screen: the local copy is not needed any more. */
  settle(photoId: string): void {
    const upload = this.of(photoId)
    if (!upload) return
    this.list = this.list.filter((other) => other !== upload)
    URL.revokeObjectURL(upload.preview)
  }

  async clear(): Promise<void> {
    this.#keyOfPrint.clear()
    await Promise.all(this.list.map((upload) => this.remove(upload.key)))
  }

  #isNew(file: File): boolean {
    const key = this.#keyOfPrint.get(fingerprint(file))
    if (!key) return true
    const kept = [...this.#keyOfPhoto].some(([photo, owner]) => owner === key && this.outside.keeps(photo))
    return !this.find(key) && !kept
  }

  #take(file: File, kind: Kind, consent: boolean): string {
    const code = refusal(file) ?? ''
    const state = code ? 'refused' : consent ? 'preparing' : 'waiting'
    const upload: Upload = {
      key: newId(), file, kind, preview: URL.createObjectURL(file), state, code, progress: 0, renewsAt: null, photoId: '',
    }
    this.list = [...this.list, upload]
    this.#keyOfPrint.set(fingerprint(file), upload.key)
    if (state === 'preparing') void this.#start(upload.key)
    return upload.key
  }

  async #start(key: string): Promise<void> {
    this.#change(key, { state: 'preparing' })
    const upload = this.find(key)
    if (!upload) return
    const blob = await this.outside.shrink(upload.file)
    if (!this.find(key)) return
    if (blob.size > MOST_SENT) return this.#change(key, { state: 'refused', code: 'too_large' })
    this.#change(key, { state: 'sending' })
    await this.#transfer.send(key, blob, blob === upload.file ? contentType(upload.file) : blob.type)
  }

  async #sign(key: string, file: { contentType: string; size: number }) {
    const upload = this.find(key)
    if (!upload) throw new DOMException('removed', 'AbortError')
    try {
      const photo = await this.outside.newPhoto({ kind: upload.kind, content_type: file.contentType, size: file.size })
      this.#keyOfPhoto.set(photo.id, key)
      this.#change(key, { photoId: photo.id })
      return photo.upload
    } catch (error) {
      if (error instanceof api.Problem) this.#change(key, { code: error.code, renewsAt: error.renewsAt })
      throw error
    }
  }

  #sent(key: string): void {
    this.#change(key, { state: 'sent', progress: 1 })
    void this.outside.watch()
  }

  async #failed(key: string): Promise<void> {
    if (navigator.onLine) return this.#change(key, { state: 'failed' })
    this.#change(key, { state: 'paused' })
    await online()
    await this.retry(key)
  }

  /** Each attempt has a row of its own; one that came to nothing is taken back. */
  async #forgetRow(upload: Upload): Promise<void> {
    const id = upload.photoId
    if (!id) return
    this.#change(upload.key, { photoId: '' })
    await this.outside.deletePhoto(id).catch(() => undefined)
  }

  #change(key: string, change: Partial<Upload>): void {
    const upload = this.find(key)
    if (upload) Object.assign(upload, change)
  }
}

function fingerprint(file: File): string {
  return `${file.name}|${file.size}|${file.lastModified}`
}

export const uploads = new Uploads({
  shrink,
  transfer,
  newPhoto: api.newPhoto,
  deletePhoto: (id) => wardrobe.remove(id),
  keeps: (id) => wardrobe.find(id) !== undefined,
  watch: () => wardrobe.watch(),
})
