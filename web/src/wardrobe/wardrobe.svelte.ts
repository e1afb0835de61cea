// The person's photos as the server knows them, looked at again while something is still being read.
import * as api from '../lib/api'
import { serverNow } from '../lib/clock'
import { backoff, pause } from '../lib/pause'
import { keep, recall } from '../lib/stored'
import type { Attributes, Kind, Photo } from '../lib/wire'
import { kept } from '../offline/kept'

/** How long a photo on its way is looked for, and one that is being read (cold functions, a queue that retries). */
const ARRIVING_SECONDS = 120
const READING_SECONDS = 600
/** How long an answer is waited for before what is kept shows meanwhile. */
const PATIENCE = 4_000

export class Wardrobe {
  /** Replaced as a whole; a photo in which nothing changed stays the same object, so that its tile has nothing to do. */
  photos = $state.raw<Photo[]>([])
  loaded = $state(false)
  /** How often the person has put something right in this browser. */
  corrections = $state(Number(recall('corrections')))
  readonly body = $derived(this.photos.findLast((photo) => photo.kind === 'body' && photo.status !== 'rejected' && photo.status !== 'awaiting'))
  readonly readable = $derived(this.photos.filter((photo) => photo.kind === 'garment' && isReadable(photo)))
  readonly reading = $derived(this.photos.filter((photo) => photo.status === 'processing' || photo.status === 'ready'))
  #watchedSince = 0
  #watching = false
  #waits = backoff()
  /** As this device has kept them last; null until this page has told it once. */
  #kept: Photo[] | null = null
  /** Loads, counted as they begin, and what this page has changed: an answer that is older than either is not shown. */
  #steps = 0
  #shown = 0
  #changed = 0
  #renewing = false
  #renewAfter = 0
  #untilRenewal = 30_000

  find(id: string): Photo | undefined {
    return this.photos.find((photo) => photo.id === id)
  }

  garment(number: number): Photo | undefined {
    return this.photos.find((photo) => photo.number === number && photo.kind === 'garment')
  }

  /** The number of the earlier garment photo that this one looks like, while both are here and of garments. */
  twinOf(photo: Photo): number | null {
    if (photo.kind !== 'garment' || !photo.duplicate_of) return null
    return this.garment(photo.duplicate_of)?.number ?? null
  }

  async load(): Promise<void> {
    const slow = setTimeout(() => void this.#showKept(), PATIENCE)
    try {
      await this.#fetch()
    } catch (error) {
      // Without a visitor there is nothing to show yet; offline, what is on the screen stays.
      if (!(error instanceof api.Problem)) throw error
      if (error.code === 'no_visitor') this.#nobody()
      if (error.code === 'offline') await this.#showKept()
    } finally {
      clearTimeout(slow)
      this.loaded = true
    }
  }

  /** What was changed meanwhile is asked for once more. */
  async #fetch(): Promise<void> {
    const step = ++this.#steps
    const changed = this.#changed
    const photos = await api.wardrobe()
    if (changed !== this.#changed) return this.#fetch()
    if (step < this.#shown) return
    this.#shown = step
    this.#merge(photos)
    this.#keep()
  }

  /** Look until every photo is read, often at first and after each call; one that stays unread does not keep us for ever. */
  async watch(): Promise<void> {
    this.#watchedSince = Date.now()
    this.#waits = backoff()
    if (this.#watching) return
    this.#watching = true
    try {
      do {
        await pause(this.#waits.next().value)
        await this.load()
      } while (this.photos.some(isUnread) && Date.now() < this.#watchedSince + 1000 * (this.reading.length ? READING_SECONDS : ARRIVING_SECONDS))
    } finally {
      this.#watching = false
    }
  }

  /** A picture did not load: its address is not kept any more. New ones come for all that broke together, at ever longer
   *  intervals: one that stays broken must not have us ask for ever. Coming back to the page brings them, too. */
  async renew(id: string): Promise<void> {
    this.photos = this.photos.map((photo) => (photo.id === id ? { ...photo, urls_expire_at: 0 } : photo))
    if (this.#renewing) return
    this.#renewing = true
    await pause(Math.max(0, this.#renewAfter - Date.now()))
    this.#renewAfter = Date.now() + (this.#untilRenewal *= 2)
    this.#renewing = false
    await this.load()
  }

  async change(id: string, change: { attributes?: Attributes; kind?: Kind }): Promise<void> {
    const before = this.find(id)
    const photo = await api.changePhoto(id, change)
    this.#changed++
    this.photos = this.photos.map((kept) => (kept.id === id ? withKeptUrls(photo, kept) : kept))
    this.#keep()
    if (before && isCorrected(before, photo)) this.#corrected()
    if (change.kind) void this.watch()
  }

  /** Another tab may have put something right. */
  recount(): void {
    this.corrections = Math.max(this.corrections, Number(recall('corrections')))
  }

  #corrected(): void {
    this.recount()
    keep('corrections', String(++this.corrections))
  }

  async remove(id: string): Promise<void> {
    try {
      await api.deletePhoto(id)
    } catch (error) {
      if (!(error instanceof api.Problem && error.code === 'not_found')) throw error
    }
    const gone = this.find(id)
    this.#changed++
    this.photos = this.photos.filter((photo) => photo.id !== id)
    this.#keep()
    // Its copies may be copies of each other: which of which, the server says.
    if (gone && this.photos.some((photo) => photo.duplicate_of === gone.number)) await this.load()
  }

  /** The code of what went wrong with any of them, if something did; the others are gone. */
  async removeAll(ids: readonly string[]): Promise<string> {
    const codes = await Promise.all(ids.map((id) => this.remove(id).then(() => '', api.codeOf)))
    return codes.find((code) => code) ?? ''
  }

  #keep(): void {
    const photos = this.photos
    const last = this.#kept
    if (photos.length === last?.length && photos.every((photo, index) => photo === last[index])) return
    this.#kept = photos
    void kept((looks) => looks.keepWardrobe(photos))
  }

  #nobody(): void {
    this.photos = []
    this.#kept = null
    void kept((looks) => looks.clear())
  }

  /** What this device has kept, in place of what does not come. */
  async #showKept(): Promise<void> {
    const photos = (await kept((looks) => looks.wardrobe())) ?? []
    const pictures = new Map(photos.map((photo) => [photo.id, photo.thumbnail_url]))
    if (!this.photos.length) this.photos = photos
    else this.photos = this.photos.map((photo) => (isSigned(photo) ? photo : { ...photo, thumbnail_url: pictures.get(photo.id) ?? null }))
  }

  #merge(fresh: Photo[]): void {
    this.photos = fresh.map((photo) => {
      const kept = this.find(photo.id)
      const merged = kept ? withKeptUrls(photo, kept) : photo
      return kept && JSON.stringify(kept) === JSON.stringify(merged) ? kept : merged
    })
  }
}

/** A word that only confirms what was seen corrects nothing. */
function isCorrected(before: Photo, after: Photo): boolean {
  const known = ({ kind, attributes }: Photo) => JSON.stringify([kind, Object.entries(attributes).sort()])
  return known(before) !== known(after)
}

export function isReadable(photo: Photo): boolean {
  return photo.status === 'ready' || photo.status === 'described'
}

function isUnread(photo: Photo): boolean {
  return photo.status !== 'described' && photo.status !== 'rejected'
}

function isSigned(photo: Photo): boolean {
  return (photo.urls_expire_at ?? 0) >= serverNow() + 60
}

/** A new signature would load the same picture again: an address is kept until a minute before it expires. */
function withKeptUrls(photo: Photo, kept: Photo): Photo {
  if (!kept.thumbnail_url || !isSigned(kept)) return photo
  return {
    ...photo,
    thumbnail_url: kept.thumbnail_url,
    image_url: kept.image_url ?? photo.image_url ?? null,
    urls_expire_at: kept.urls_expire_at ?? null,
  }
}

export const wardrobe = new Wardrobe()
