import { beforeEach, describe, expect, it, vi } from 'vitest'
import { i18n } from '../i18n/i18n.svelte'
import type { Attributes, Photo } from '../lib/wire'
import { altOf, sourceOf } from './naming'
import { Wardrobe } from './wardrobe.svelte'

const photo = (number: number, attributes: Attributes = {}): Photo => ({
  id: `p${number}`, number, kind: 'garment', status: 'described', colours: [], source: 'reader', said: [], kept_until: 0, attributes,
})
const answers = new Map<string, unknown>()
const asked: string[] = []

beforeEach(() => {
  i18n.choose('ko')
  answers.clear()
  asked.length = 0
  vi.stubGlobal('fetch', async (path: string, { method }: { method: string }) => {
    asked.push(`${method} ${path}`)
    const answer = answers.get(`${method} ${path}`)
    if (answer === undefined) return Response.json({ code: 'internal' }, { status: 500 })
    return answer === null ? new Response(null, { status: 204 }) : Response.json(answer)
  })
})

describe('the wardrobe', () => {
  it('follows the pages to the last', async () => {
    answers.set('GET /api/wardrobe', { photos: [photo(1), photo(2)], next: 'p2' })
    answers.set('GET /api/wardrobe?before=p2', { photos: [photo(3)], next: null })
    const wardrobe = new Wardrobe()
    await wardrobe.load()
    expect(wardrobe.photos.map(({ number }) => number)).toEqual([1, 2, 3])
  })

  it('keeps a photo in which nothing changed, so that its tile has nothing to do', async () => {
    answers.set('GET /api/wardrobe', { photos: [photo(1), photo(2)] })
    const wardrobe = new Wardrobe()
    await wardrobe.load()
    const [one, two] = wardrobe.photos
    answers.set('GET /api/wardrobe', { photos: [photo(1), photo(2, { category: 'hat' })] })
    await wardrobe.load()
    expect([wardrobe.photos[0] === one, wardrobe.photos[1] === two]).toEqual([true, false])
  })

  it('loses only those of several that are deleted, and says why another is not', async () => {
    answers.set('GET /api/wardrobe', { photos: [photo(1), photo(2), photo(3)] })
    const wardrobe = new Wardrobe()
    await wardrobe.load()
    answers.set('DELETE /api/photos/p1', null)
    expect(await wardrobe.removeAll(['p1', 'p3'])).toBe('internal')
    expect(wardrobe.photos.map(({ id }) => id)).toEqual(['p2', 'p3'])
  })
})

describe('a wardrobe on a bad line', () => {
  it('is loaded, and looked at again later, when an answer breaks off', async () => {
    vi.stubGlobal('fetch', async () => new Response('{"photos": ['))
    const wardrobe = new Wardrobe()
    await wardrobe.load()
    expect(wardrobe.loaded).toBe(true)
    await wardrobe.watch()
    answers.set('GET /api/wardrobe', { photos: [photo(1)] })
    vi.stubGlobal('fetch', async () => Response.json({ photos: [photo(1)] }))
    await wardrobe.watch()
    expect(wardrobe.photos).toHaveLength(1)
  })

  it('looks again after a failure that nobody foresaw', async () => {
    const load = vi.spyOn(Wardrobe.prototype, 'load').mockRejectedValueOnce(new Error('?'))
    const wardrobe = new Wardrobe()
    await expect(wardrobe.watch()).rejects.toThrow('?')
    load.mockRestore()
    answers.set('GET /api/wardrobe', { photos: [photo(1)] })
    await wardrobe.watch()
    expect(wardrobe.photos).toHaveLength(1)
  })

  it('does not bring back what was deleted while it was on its way', async () => {
    const given = [[photo(1), photo(2)], [photo(1), photo(2)], [photo(1)]]
    let late = (): void => undefined
    vi.stubGlobal('fetch', async (_: string, { method }: { method: string }) => {
      if (method === 'DELETE') return new Response(null, { status: 204 })
      const photos = given.shift()
      if (given.length === 1) await new Promise<void>((done) => (late = done))
      return Response.json({ photos })
    })
    const wardrobe = new Wardrobe()
    await wardrobe.load()
    const slow = wardrobe.load()
    await wardrobe.remove('p2')
    late()
    await slow
    expect([wardrobe.photos.map(({ id }) => id), given]).toEqual([['p1'], []])
  })

  it('shows the newest of two answers, whichever comes last', async () => {
    const waits: ((photos: Photo[]) => void)[] = []
    vi.stubGlobal('fetch', () => new Promise<Response>((done) => waits.push((photos) => done(Response.json({ photos })))))
    const wardrobe = new Wardrobe()
    const loads = [wardrobe.load(), wardrobe.load()]
    waits[1]!([photo(1)])
    await loads[1]
    waits[0]!([])
    await loads[0]
    expect(wardrobe.photos).toHaveLength(1)
  })
})

describe('what this device has kept of it', () => {
  const kept = async () => (await looksOf()).wardrobe()
  const looksOf = async () => (await import('../offline/looks')).looks

  it('goes when the server has no photos any more', async () => {
    const looks = await looksOf()
    const keepWardrobe = vi.spyOn(looks, 'keepWardrobe')
    answers.set('GET /api/wardrobe', { photos: [] })
    await new Wardrobe().load()
    await vi.waitFor(() => expect(keepWardrobe).toHaveBeenCalledWith([]))
    expect(await kept()).toBeNull()
  })

  it('follows at once when a photo turns out to be of the person', async () => {
    const keepWardrobe = vi.spyOn(await looksOf(), 'keepWardrobe')
    answers.set('GET /api/wardrobe', { photos: [photo(1)] })
    const wardrobe = new Wardrobe()
    await wardrobe.load()
    answers.set('PATCH /api/photos/p1', { ...photo(1), kind: 'body' })
    await wardrobe.change('p1', { kind: 'body' })
    await vi.waitFor(() => expect(keepWardrobe).toHaveBeenLastCalledWith([expect.objectContaining({ id: 'p1', kind: 'body' })]))
  })
})

describe('a picture for whoever does not see it', () => {
  const striped: Photo = {
    ...photo(2, { category: 'shirt', pattern: 'striped' }),
    colours: [{ hex: '#888888', share: 1, name: { ko: '회색', en: 'grey' } }],
  }

  it('is told by its attributes and its number, in both languages', () => {
    expect(altOf(striped)).toBe('회색 줄무늬 셔츠, 사진 2번')
    i18n.choose('en')
    expect(altOf(striped)).toBe('grey striped shirt, photo 2')
    expect(altOf({ ...striped, attributes: { category: 't-shirt', pattern: 'plain' } })).toBe('grey T-shirt, photo 2')
  })

  it('follows what the person said, not what was written before', () => {
    const described: Photo = { ...striped, attributes: { ...striped.attributes, description: { ko: '회색 줄무늬 셔츠', en: 'grey striped shirt' } } }
    expect(altOf(described)).toBe('회색 줄무늬 셔츠, 사진 2번')
    const checked: Photo = { ...described, source: 'said', said: ['pattern'], attributes: { ...described.attributes, pattern: 'checked' } }
    expect(altOf(checked)).toBe('회색 체크 셔츠, 사진 2번')
  })

  it('says its number once, and nothing that is not known', () => {
    expect(altOf(photo(7))).toBe('사진 7번')
    expect(altOf({ ...photo(7), kind: 'body' })).toBe('내 전신 사진')
  })
})

it('tells what a person said from what was guessed', () => {
  const shirt = { ...photo(1, { category: 'shirt', pattern: 'plain' }), said: ['pattern'] }
  expect([sourceOf(shirt, 'category'), sourceOf(shirt, 'pattern'), sourceOf(shirt, 'fit')]).toEqual(['guessed', 'said', null])
})
