// The last looks, kept on this device for when there is no network: the words of the newest conversations and small
// pictures of clothes. Never a photo of the person, never a signed address, and nothing for longer than the server keeps it.
import type { Turn } from '../conversation/turns'
import { serverNow } from '../lib/clock'
import type { Photo, SessionSummary } from '../lib/wire'
import { KEPT, LOOKS } from './names'

const MOST_TALKS = 5
const MOST_PICTURES = 80
/** As long as the server keeps clothes. */
const TALK_SECONDS = 30 * 86_400
const WARDROBE = `${KEPT}wardrobe`
const SESSIONS = `${KEPT}sessions`
const TALKS = `${KEPT}talk/`
const PICTURES = `${KEPT}picture/`

export interface KeptTalk {
  title: string
  /** When it was seen, in epoch seconds. */
  seen: number
  turns: Turn[]
}

export class Looks {
  #last: Promise<unknown> = Promise.resolve()
  #over = false

  constructor(private store: CacheStorage | undefined) {}

  /** Pictures of photos that are gone, or turned out to be of the person, go. */
  keepWardrobe(photos: Photo[]): Promise<void> {
    const there = new Set(photos.filter(isGarment).map((photo) => photo.id))
    return this.#change(async (cache) => {
      await cache.put(WARDROBE, Response.json(photos.map(keepable)))
      for (const id of await names(cache, PICTURES)) if (!there.has(id)) await cache.delete(PICTURES + id)
    }, photos.length > 0)
  }

  async wardrobe(): Promise<Photo[] | null> {
    const cache = await this.#open()
    const all = cache && (await read<Photo[]>(cache, WARDROBE))
    if (!cache || !all) return null
    const photos = all.filter((photo) => !(photo.kept_until <= serverNow()))
    if (photos.length < all.length) await this.keepWardrobe(photos)
    const pictures = new Set(await names(cache, PICTURES))
    return photos.map((photo) => ({ ...photo, thumbnail_url: pictures.has(photo.id) ? PICTURES + photo.id : null }))
  }

  /** Conversations that are gone go too. */
  keepSessions(sessions: SessionSummary[]): Promise<void> {
    const there = new Set(sessions.map((session) => session.id))
    return this.#change(async (cache) => {
      await cache.put(SESSIONS, Response.json(sessions))
      for (const id of await names(cache, TALKS)) if (!there.has(id)) await cache.delete(TALKS + id)
    }, sessions.length > 0)
  }

  /** The list as it was seen last, and conversations that are newer than it. */
  async sessions(): Promise<SessionSummary[] | null> {
    const cache = await this.#open()
    if (!cache) return null
    for (const id of await names(cache, TALKS)) await this.talk(id)
    const listed = (await read<SessionSummary[]>(cache, SESSIONS)) ?? []
    const newer = (await names(cache, TALKS)).filter((id) => !listed.some((session) => session.id === id)).reverse()
    return [...(await Promise.all(newer.map((id) => summary(cache, id)))), ...listed]
  }

  /** The one that is kept last is the newest. */
  keepTalk(id: string, talk: KeptTalk): Promise<void> {
    return this.#change(async (cache) => {
      await cache.delete(TALKS + id)
      await cache.put(TALKS + id, Response.json(talk))
      for (const old of (await names(cache, TALKS)).slice(0, -MOST_TALKS)) await cache.delete(TALKS + old)
    })
  }

  async talk(id: string): Promise<KeptTalk | null> {
    const cache = await this.#open()
    const talk = cache && (await read<KeptTalk>(cache, TALKS + id))
    if (!talk || talk.seen + TALK_SECONDS > serverNow()) return talk
    await this.dropTalk(id)
    return null
  }

  dropTalk(id: string): Promise<void> {
    return this.#change((cache) => cache.delete(TALKS + id))
  }

  /** Only of a garment in the kept wardrobe: looked at again when the picture is here, for the photo may be deleted by then,
   *  or found to be of the person. What was on the screen is in the browser's own cache, so this costs no second download. */
  async keepPicture(photo: Photo): Promise<void> {
    const { id, thumbnail_url: url } = photo
    if (!this.store || !isGarment(photo) || !url || (await (await this.#open())?.match(PICTURES + id))) return
    const picture = await fetch(url, { cache: 'force-cache', credentials: 'omit' })
    const bytes = picture.ok && (await picture.blob())
    if (!bytes) return
    await this.#change(async (cache) => {
      const there = (await read<Photo[]>(cache, WARDROBE)) ?? []
      if (!there.some((known) => known.id === id && isGarment(known))) return
      await cache.put(PICTURES + id, new Response(bytes))
      const all = await names(cache, PICTURES)
      if (all.length > MOST_PICTURES) await this.#dropPictures(cache, all)
    })
  }

  /** Nothing is kept any more, whatever is still on its way. */
  async end(): Promise<void> {
    this.#over = true
    await this.#last.catch(() => undefined)
    await this.clear()
  }

  async clear(): Promise<void> {
    await this.store?.delete(LOOKS)
  }

  /** The oldest first, but for those in a kept look. */
  async #dropPictures(cache: Cache, all: string[]): Promise<void> {
    const talks = await Promise.all((await names(cache, TALKS)).map((id) => read<KeptTalk>(cache, TALKS + id)))
    const cards = talks.flatMap((talk) => talk?.turns.flatMap((turn) => turn.answer?.outfits ?? []) ?? [])
    const worn = new Set(cards.flatMap((card) => card.items.map((item) => item.photo_id)))
    const loose = all.filter((id) => !worn.has(id))
    for (const id of loose.slice(0, all.length - MOST_PICTURES)) await cache.delete(PICTURES + id)
  }

  async #open(): Promise<Cache | null> {
    return this.store && (await this.store.has(LOOKS)) ? this.store.open(LOOKS) : null
  }

  /** One change after the other: each looks at what the one before has left. Nothing is begun for what is empty. */
  #change(work: (cache: Cache) => Promise<unknown>, worth = true): Promise<void> {
    const change = this.#last.then(async () => {
      if (!this.store || this.#over || !(worth || (await this.store.has(LOOKS)))) return
      await work(await this.store.open(LOOKS))
    })
    this.#last = change.catch(() => undefined)
    return change
  }
}

function isGarment(photo: Photo): boolean {
  return photo.kind === 'garment'
}

/** Without signatures, and of the person without what was read or is worn. */
function keepable(photo: Photo): Photo {
  const unsigned = { ...photo, thumbnail_url: null, image_url: null, urls_expire_at: null }
  return isGarment(photo) ? unsigned : { ...unsigned, reading: null, worn: [], colours: [], attributes: {} }
}

async function read<T>(cache: Cache, address: string): Promise<T | null> {
  const kept = await cache.match(address)
  return kept ? ((await kept.json()) as T) : null
}

async function summary(cache: Cache, id: string): Promise<SessionSummary> {
  const talk = await read<KeptTalk>(cache, TALKS + id)
  const seen = talk?.seen ?? 0
  return { id, title: talk?.title || (talk?.turns[0]?.question ?? ''), status: 'idle', created: seen, updated: seen }
}

/** What is kept under this prefix, the oldest first. */
async function names(cache: Cache, prefix: string): Promise<string[]> {
  const paths = (await cache.keys()).map((key) => new URL(key.url, location.href).pathname)
  return paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length))
}

export const looks = new Looks(globalThis.caches)
