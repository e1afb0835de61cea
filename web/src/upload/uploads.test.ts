import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '../lib/api'
import type { Listener, Transfer } from './transfer'
import type { Outside } from './upload'
import { Uploads } from './uploads.svelte'

class FakeTransfer implements Transfer {
  sent: string[] = []
  retried: string[] = []
  cancelled: string[] = []
  constructor(readonly listener: Listener) {}
  async send(key: string, blob: Blob, contentType: string): Promise<void> {
    this.sent.push(key)
    await this.listener.sign(key, { contentType, size: blob.size }).catch(() => this.listener.failed(key))
  }
  async retry(key: string): Promise<void> {
    this.retried.push(key)
    await this.listener.sign(key, { contentType: 'image/jpeg', size: 1 })
  }
  async cancel(key: string): Promise<void> {
    this.cancelled.push(key)
  }
}

const file = (name: string, size = 10, type = 'image/jpeg') => new File([new Uint8Array(size)], name, { type, lastModified: 1 })
const settled = () => new Promise<void>((done) => setTimeout(done))

let wire: FakeTransfer
let outside: Outside
let uploads: Uploads
let rows: number

beforeEach(() => {
  rows = 0
  outside = {
    shrink: async (photo) => photo,
    preview: async () => null,
    transfer: (listener) => (wire = new FakeTransfer(listener)),
    newPhoto: vi.fn(async () => ({ id: `p${++rows}`, number: rows, upload: { url: 'https://s3', fields: {} } })),
    deletePhoto: vi.fn(async () => undefined),
    keeps: () => false,
    watch: vi.fn(async () => undefined),
    track: vi.fn(),
    again: vi.fn(),
  }
  uploads = new Uploads(outside)
})

describe('uploads', () => {
  it('shrinks, announces and sends each file of one drag', async () => {
    uploads.add([file('a.jpg'), file('b.jpg')], 'garment')
    await settled()
    expect(wire.sent).toHaveLength(2)
    expect(outside.newPhoto).toHaveBeenCalledWith({ kind: 'garment', content_type: 'image/jpeg', size: 10 })
    expect(uploads.list.map((upload) => upload.photoId)).toEqual(['p1', 'p2'])
  })

  it('keeps a body photo on the device until consent', async () => {
    uploads.add([file('me.jpg')], 'body', { consent: false })
    await settled()
    expect(wire.sent).toEqual([])
    expect(uploads.list[0]!.state).toBe('waiting')
    uploads.allow()
    await settled()
    expect(wire.sent).toHaveLength(1)
  })

  it('refuses without sending: too large, no picture, empty', async () => {
    const huge = file('huge.jpg')
    Object.defineProperty(huge, 'size', { value: 40 * 1024 * 1024 })
    uploads.add([huge, file('list.txt', 5, 'text/plain'), file('empty.jpg', 0)], 'garment')
    await settled()
    expect(uploads.list.map((upload) => upload.code)).toEqual(['too_large', 'not_an_image', 'damaged'])
    expect(wire.sent).toEqual([])
  })

  it('refuses what is still too large after shrinking', async () => {
    outside.shrink = async (photo) => Object.defineProperty(photo, 'size', { value: 16 * 1024 * 1024 })
    uploads.add([file('raw.heic')], 'garment')
    await settled()
    expect(uploads.list[0]).toMatchObject({ state: 'refused', code: 'too_large' })
  })

  it('skips the same file and says so, but takes it again after it was removed', async () => {
    const [key] = uploads.add([file('a.jpg')], 'garment')
    await settled()
    expect(uploads.add([file('a.jpg'), file('b.jpg')], 'garment')).toHaveLength(1)
    expect(uploads.duplicates).toEqual(['a.jpg'])
    await uploads.remove(key!)
    expect(uploads.add([file('a.jpg')], 'garment')).toHaveLength(1)
  })

  it('shows progress, then looks at the wardrobe when the file has arrived', async () => {
    const [key] = uploads.add([file('a.jpg')], 'garment')
    await settled()
    wire.listener.progress(key!, 0.4)
    expect(uploads.find(key!)!.progress).toBe(0.4)
    wire.listener.done(key!)
    expect(uploads.find(key!)!.state).toBe('sent')
    expect(outside.watch).toHaveBeenCalledOnce()
  })

  it('fails one of many alone, and a retry takes a fresh form and takes the old row back', async () => {
    const [first, second] = uploads.add([file('a.jpg'), file('b.jpg')], 'garment')
    await settled()
    wire.listener.failed(first!)
    await settled()
    expect(uploads.find(first!)!.state).toBe('failed')
    expect(uploads.find(second!)!.state).toBe('sending')
    await uploads.retry(first!)
    expect(outside.deletePhoto).toHaveBeenCalledWith('p1')
    expect(uploads.find(first!)).toMatchObject({ state: 'sending', photoId: 'p3' })
  })

  it('says why the server refuses: the day is used up, and when it renews', async () => {
    outside.newPhoto = async () => {
      throw new Problem('limit', 429, 1_800_000_000)
    }
    uploads.add([file('a.jpg')], 'garment')
    await settled()
    expect(uploads.list[0]).toMatchObject({ state: 'failed', code: 'limit', renewsAt: 1_800_000_000 })
  })

  it('waits while offline and goes on by itself', async () => {
    const [key] = uploads.add([file('a.jpg')], 'garment')
    await settled()
    const line = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    wire.listener.failed(key!)
    await settled()
    expect(uploads.find(key!)!.state).toBe('paused')
    line.mockRestore()
    dispatchEvent(new Event('online'))
    await settled()
    expect(wire.retried).toEqual([key])
  })

  it('tries again by itself when the network is said to be back and is not quite', async () => {
    vi.useFakeTimers()
    outside.newPhoto = vi.fn(outside.newPhoto).mockRejectedValueOnce(new Problem('offline'))
    const [key] = uploads.add([file('a.jpg')], 'garment')
    await vi.advanceTimersByTimeAsync(0)
    expect(uploads.find(key!)!.state).toBe('paused')
    await vi.advanceTimersByTimeAsync(1_000)
    vi.useRealTimers()
    expect(wire.retried).toEqual([key])
    expect(uploads.find(key!)).toMatchObject({ state: 'sending', code: '' })
  })

  it('tries as often again after a success between: each cut is one of its own', async () => {
    vi.useFakeTimers()
    const [key] = uploads.add([file('a.jpg')], 'garment')
    await vi.advanceTimersByTimeAsync(0)
    for (let cut = 0; cut < 4; cut++) {
      uploads.find(key!)!.code = 'offline'
      wire.listener.failed(key!)
      expect(uploads.find(key!)!.state).toBe('paused')
      await vi.advanceTimersByTimeAsync(10_000)
      wire.listener.progress(key!, 0.5)
    }
    vi.useRealTimers()
  })

  it('gives up by itself on what the storage refuses again and again', async () => {
    const [key] = uploads.add([file('a.jpg')], 'garment')
    await settled()
    for (let comes = 0; comes < 6; comes++) {
      wire.listener.failed(key!)
      document.dispatchEvent(new Event('visibilitychange'))
      await settled()
    }
    expect(wire.retried).toHaveLength(3)
    expect(uploads.find(key!)!.state).toBe('failed')
  })

  it('announces nothing while everything is being deleted, and goes on when that failed', async () => {
    let answer = (_: Error): void => undefined
    const erased = uploads.endWith(() => new Promise((_, fail) => (answer = fail)))
    uploads.add([file('a.jpg')], 'garment')
    await settled()
    expect(outside.newPhoto).not.toHaveBeenCalled()
    answer(new Problem('offline'))
    await expect(erased).rejects.toThrow('offline')
    await settled()
    expect(outside.newPhoto).toHaveBeenCalledOnce()
  })

  it('sends nothing after everything was deleted, and asks the server for nothing', async () => {
    uploads.add([file('a.jpg')], 'garment')
    await uploads.endWith(async () => undefined)
    await settled()
    expect([uploads.list, vi.mocked(outside.newPhoto).mock.calls, vi.mocked(outside.deletePhoto).mock.calls]).toEqual([[], [], []])
  })

  it('takes the same file once of one choice', async () => {
    expect(uploads.add([file('a.jpg'), file('a.jpg')], 'garment')).toHaveLength(1)
    expect(uploads.duplicates).toEqual(['a.jpg'])
  })

  it('does not miss a refused file after a refresh', async () => {
    outside.shrink = async (photo) => Object.defineProperty(photo, 'size', { value: 16 * 1024 * 1024 })
    uploads.add([file('raw.heic')], 'garment')
    await settled()
    expect(outside.track).toHaveBeenLastCalledWith([])
  })

  it('takes a row back that was made for a file removed meanwhile', async () => {
    let answer = (_: unknown): void => undefined
    outside.newPhoto = () => new Promise((done) => (answer = () => done({ id: 'late', number: 9, upload: { url: '', fields: {} } })))
    const [key] = uploads.add([file('a.jpg')], 'garment')
    await settled()
    await uploads.remove(key!)
    answer(null)
    await settled()
    expect(outside.deletePhoto).toHaveBeenCalledWith('late')
  })

  it('cancels: nothing is left here or there', async () => {
    const [key] = uploads.add([file('a.jpg')], 'garment')
    await settled()
    await uploads.remove(key!)
    expect(uploads.list).toEqual([])
    expect(wire.cancelled).toEqual([key])
    expect(outside.deletePhoto).toHaveBeenCalledWith('p1')
  })

  it('draws a photo under the same key before and after the server knows it', async () => {
    const [key] = uploads.add([file('a.jpg')], 'garment')
    await settled()
    expect(uploads.tileKey('p1')).toBe(key)
    uploads.settle('p1')
    expect(uploads.list).toEqual([])
    expect(uploads.tileKey('p1')).toBe(key)
  })
})
