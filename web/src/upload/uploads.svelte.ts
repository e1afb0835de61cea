// Photos on their way: kept on the device until sorted (and, for the body photo, until consent), then shrunk and sent.
import * as api from '../lib/api'
import { newId } from '../lib/digest'
import type { Kind } from '../lib/wire'
import { wardrobe } from '../wardrobe/wardrobe.svelte'
import { contentType, MOST_SENT, refusal } from './accept'
import { preview, shrink } from './shrink'
import { transfer, type Transfer } from './transfer'
import { unfinished } from './unfinished.svelte'
import { FINAL, fingerprint, ON_ITS_WAY, PASSING, type Outside, type Upload } from './upload'

export class Uploads {
  list = $state<Upload[]>([])
  /** The files of the last choice that were here already. */
  duplicates = $state<string[]>([])
  #keyOfPrint = new Map<string, string>()
  #keyOfPhoto = new Map<string, string>()
  #shaky = new Map<string, number>()
  #returns = new Map<string, number>()
  /** Open, unless everything is being deleted. */
  #gate: Promise<void> = Promise.resolve()
  #transfer: Transfer

  constructor(private outside: Outside) {
    this.#transfer = outside.transfer({
      sign: (key, file) => this.#sign(key, file),
      progress: (key, share) => (this.#shaky.delete(key), this.#change(key, { progress: share })),
      done: (key) => this.#sent(key),
      failed: (key) => this.#failed(key),
    })
    addEventListener('online', () => this.#resume())
    document.addEventListener('visibilitychange', () => this.#resume())
  }

  /** Take files in; a body photo waits until `allow` unless consent is given. Returns the keys of those that are new. */
  add(files: Iterable<File>, kind: Kind, { consent = true } = {}): string[] {
    const all = [...files]
    const prints = all.map(fingerprint)
    const fresh = all.filter((file, index) => this.#isNew(file) && prints.indexOf(prints[index]!) === index)
    this.duplicates = all.filter((file) => !fresh.includes(file)).map(({ name }) => name)
    this.outside.again(all.map(({ name }) => name))
    return fresh.map((file) => this.#take(file, kind, consent))
  }

  /** Consent is given: what waited goes on its way. */
  allow(): void {
    for (const upload of this.list) if (upload.state === 'waiting') void this.#start(upload.key)
  }

  async retry(key: string): Promise<void> {
    const upload = this.find(key)
    if (!upload) return
    this.#change(key, { state: 'sending', progress: 0, code: '', renewsAt: null })
    await this.#forgetRow(upload)
    await this.#transfer.retry(key)
  }

  async remove(key: string): Promise<void> {
    const upload = this.find(key)
    if (!upload) return
    this.#drop(upload)
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
    if (upload) this.#drop(upload)
  }

  /** Nothing is announced to the server while it deletes everything, else that would make a new visitor; when it has, all of this goes. */
  async endWith(deleted: () => Promise<unknown>): Promise<void> {
    let open = (): void => undefined
    this.#gate = new Promise((done) => (open = done))
    try {
      await deleted()
      this.end()
    } finally {
      open()
    }
  }

  /** The server has nothing of it any more, and is told nothing. */
  end(): void {
    for (const upload of this.list) {
      this.#drop(upload)
      void this.#transfer.cancel(upload.key)
    }
    this.duplicates = []
    this.#keyOfPrint.clear()
  }

  #drop(upload: Upload): void {
    this.list = this.list.filter(({ key }) => key !== upload.key)
    if (upload.preview) URL.revokeObjectURL(upload.preview)
    this.#track()
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
    const upload: Upload = { key: newId(), file, kind, preview: '', state, code, progress: 0, renewsAt: null, photoId: '' }
    this.list = [...this.list, upload]
    this.#keyOfPrint.set(fingerprint(file), upload.key)
    this.#track()
    if (state === 'preparing') void this.#start(upload.key)
    void this.#picture(upload.key, code ? Promise.resolve(null) : this.outside.preview(file))
    return upload.key
  }

  async #picture(key: string, made: Promise<Blob | null>): Promise<void> {
    const blob = await made
    if (this.find(key)) this.#change(key, { preview: blob && URL.createObjectURL(blob) })
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
    await this.#gate
    const upload = this.find(key)
    if (!upload) throw new DOMException('removed', 'AbortError')
    try {
      const photo = await this.outside.newPhoto({ kind: upload.kind, content_type: file.contentType, size: file.size })
      if (!this.find(key)) return await this.#tooLate(photo.id)
      this.#keyOfPhoto.set(photo.id, key)
      this.#change(key, { photoId: photo.id })
      this.#track()
      return photo.upload
    } catch (error) {
      if (error instanceof api.Problem) this.#change(key, { code: error.code, renewsAt: error.renewsAt })
      throw error
    }
  }

  /** Removed while its row was being made. */
  async #tooLate(photoId: string): Promise<never> {
    await this.outside.deletePhoto(photoId).catch(() => undefined)
    throw new DOMException('removed', 'AbortError')
  }

  #sent(key: string): void {
    this.#change(key, { state: 'sent', progress: 1 })
    void this.outside.watch()
  }

  /** Without a network, or with the phone locked, it is no failure yet; nor when the network is said to be back and is not quite. */
  #failed(key: string): void {
    const code = this.find(key)?.code ?? ''
    const away = PASSING.includes(code) && (!navigator.onLine || document.hidden)
    const tries = this.#shaky.get(key) ?? 0
    const shaky = code === 'offline' && tries < 3
    if (shaky) this.#shaky.set(key, tries + 1) && setTimeout(() => this.#resume(), 1_000 * 2 ** tries)
    this.#change(key, { state: FINAL.includes(code) ? 'refused' : away || shaky ? 'paused' : 'failed' })
  }

  /** The network, or the person, is back. What fails each time is not the network's doing. */
  #resume(): void {
    if (!navigator.onLine || document.hidden) return
    for (const { key, state, code } of this.list) {
      if (state === 'paused' || (state === 'failed' && PASSING.includes(code) && this.#returning(key) <= 3)) void this.retry(key)
    }
  }

  #returning(key: string): number {
    const returns = (this.#returns.get(key) ?? 0) + 1
    this.#returns.set(key, returns)
    return returns
  }

  #track(): void {
    this.outside.track(this.list.filter(({ state }) => ON_ITS_WAY.includes(state)).map(({ file, photoId }) => ({ name: file.name, photoId })))
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
    if (upload && change.state) this.#track()
  }
}

export const uploads = new Uploads({
  shrink,
  preview,
  transfer,
  newPhoto: api.newPhoto,
  deletePhoto: (id) => wardrobe.remove(id),
  keeps: (id) => wardrobe.find(id) !== undefined,
  watch: () => wardrobe.watch(),
  track: (now) => unfinished.track(now),
  again: (names) => unfinished.again(names),
})
