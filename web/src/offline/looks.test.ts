// What is kept for when there is no network: bounded, without the person's picture, and gone when it has to be.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Turn } from '../conversation/turns'
import type { Photo } from '../lib/wire'
import { FakeCaches } from './fakes'
import { Looks } from './looks'

let store: FakeCaches
let looks: Looks

const SEEN = Math.floor(Date.now() / 1000)
const photo = (id: string, kind: Photo['kind'] = 'garment', kept_until = 4e9) =>
  ({ id, kind, kept_until, thumbnail_url: `https://s3/${id}?signature`, image_url: `https://s3/${id}/1024`, urls_expire_at: 9 }) as Photo
const turn = (id: string, ...pieces: string[]) =>
  ({ id, state: 'done', answer: { outfits: [{ items: pieces.map((photo_id) => ({ photo_id })) }] } }) as unknown as Turn
const talkOf = (title: string, ...turns: Turn[]) => ({ title, seen: SEEN, turns })

beforeEach(() => {
  store = new FakeCaches()
  looks = new Looks(store.asCaches())
  vi.stubGlobal('fetch', vi.fn(async () => new Response('picture')))
})

describe('pictures', () => {
  it('are found under an address of their own, without a signature', async () => {
    await looks.keepWardrobe([photo('a'), photo('b')])
    await looks.keepPicture(photo('a'))
    expect(await looks.wardrobe()).toMatchObject([
      { id: 'a', thumbnail_url: '/kept/picture/a', image_url: null, urls_expire_at: null },
      { id: 'b', thumbnail_url: null },
    ])
    expect(JSON.stringify(await looks.wardrobe())).not.toContain('signature')
  })

  it('are fetched once, from the browser’s own cache', async () => {
    await looks.keepWardrobe([photo('a')])
    await looks.keepPicture(photo('a'))
    await looks.keepPicture({ ...photo('a'), thumbnail_url: 'https://s3/a?2' })
    expect(fetch).toHaveBeenCalledOnce()
    expect(fetch).toHaveBeenCalledWith('https://s3/a?signature', { cache: 'force-cache', credentials: 'omit' })
  })

  it('go with their photos, and when a photo turns out to be of the person', async () => {
    await looks.keepWardrobe([photo('a'), photo('b'), photo('c')])
    for (const id of ['a', 'b', 'c']) await looks.keepPicture(photo(id))
    await looks.keepWardrobe([photo('b'), photo('c', 'body')])
    expect(store.paths()).toEqual(['/kept/picture/b', '/kept/wardrobe'])
  })

  it('are never of the person', async () => {
    await looks.keepWardrobe([photo('a', 'body')])
    await looks.keepPicture(photo('a', 'body'))
    await looks.keepPicture(photo('a'))
    expect([store.paths(), vi.mocked(fetch).mock.calls.length]).toEqual([['/kept/wardrobe'], 1])
  })

  for (const [how, left] of [['deleted', []], ['found to be of the person', [photo('a', 'body')]]] as const)
    it(`are not kept of a photo that is ${how} while the picture comes`, async () => {
      await looks.keepWardrobe([photo('a'), photo('b')])
      const coming = looks.keepPicture(photo('a'))
      await looks.keepWardrobe([...left, photo('b')])
      await coming
      expect(store.paths()).toEqual(['/kept/wardrobe'])
    })

  it('are at most 80, and the oldest go first unless a kept look shows them', async () => {
    await looks.keepTalk('talk', talkOf('', turn('t', '0')))
    const photos = Array.from({ length: 83 }, (_, id) => photo(String(id)))
    await looks.keepWardrobe(photos)
    for (const one of photos) await looks.keepPicture(one)
    const kept = store.paths().filter((path) => path.includes('picture'))
    expect(kept).toHaveLength(80)
    expect(kept.slice(0, 2)).toEqual(['/kept/picture/0', '/kept/picture/4'])
  })
})

describe('what is due', () => {
  const past = Date.now() / 1000 - 60

  it('is not shown and not kept any more: a photo’s words with its picture', async () => {
    await looks.keepWardrobe([photo('a', 'garment', past), photo('b')])
    await looks.keepPicture(photo('a'))
    expect((await looks.wardrobe())?.map(({ id }) => id)).toEqual(['b'])
    expect(store.paths()).toEqual(['/kept/wardrobe'])
    expect(await (await (await store.open('codi-looks')).match('/kept/wardrobe'))!.json()).toHaveLength(1)
  })

  it('is a conversation that was not seen for thirty days', async () => {
    await looks.keepTalk('old', { ...talkOf('old'), seen: past - 30 * 86_400 })
    await looks.keepTalk('new', { ...talkOf('new'), seen: past })
    expect(await looks.talk('old')).toBeNull()
    expect((await looks.sessions())?.map(({ id }) => id)).toEqual(['new'])
    expect(store.paths()).toEqual(['/kept/talk/new'])
  })

  it('of the person only the row is kept: neither what was read nor what is worn', async () => {
    const body = { ...photo('me', 'body'), reading: { lines: [] }, worn: [{ slot: 'top' }] } as unknown as Photo
    await looks.keepWardrobe([body])
    expect(await looks.wardrobe()).toMatchObject([{ id: 'me', reading: null, worn: [] }])
  })
})

describe('conversations', () => {
  it('are the five that were seen last', async () => {
    for (const id of ['1', '2', '3', '1', '4', '5', '6']) await looks.keepTalk(id, talkOf(id))
    expect(await looks.talk('2')).toBeNull()
    expect(await looks.talk('1')).toEqual(talkOf('1'))
    expect(store.paths()).toHaveLength(5)
  })

  it('go with their entry in the list, and by themselves', async () => {
    for (const id of ['1', '2', '3']) await looks.keepTalk(id, talkOf(id))
    await looks.keepSessions([{ id: '2' }, { id: '3' }] as never)
    await looks.dropTalk('3')
    expect(store.paths()).toEqual(['/kept/talk/2', '/kept/sessions'])
    expect(await looks.sessions()).toEqual([{ id: '2' }, { id: '3' }])
  })
})

it('lists conversations that are newer than the list, by their first question if they have no title', async () => {
  await looks.keepSessions([{ id: 'old' }] as never)
  await looks.keepTalk('new', talkOf('', { ...turn('t'), question: '출근용' }))
  expect(await looks.sessions()).toEqual([{ id: 'new', title: '출근용', status: 'idle', created: SEEN, updated: SEEN }, { id: 'old' }])
})

it('keeps nothing after the end, also what was on its way', async () => {
  await looks.keepWardrobe([photo('a')])
  const last = looks.keepPicture(photo('a'))
  await looks.end()
  await last
  await looks.keepTalk('1', talkOf(''))
  expect(await store.keys()).toEqual([])
  expect(await looks.wardrobe()).toBeNull()
})

it('begins nothing for a wardrobe and a list that are empty', async () => {
  await looks.keepWardrobe([])
  await looks.keepSessions([])
  expect(await store.keys()).toEqual([])
})

it('does without a store', async () => {
  const none = new Looks(undefined)
  await none.keepTalk('1', talkOf(''))
  expect(await none.talk('1')).toBeNull()
  await none.end()
})
