import { beforeEach, expect, it, vi } from 'vitest'
import { keep, recall } from '../lib/stored'
import type { Upload } from '../upload/upload'
import { uploads } from '../upload/uploads.svelte'
import { erase, followErasure } from './erase'

const coming: Upload = {
  key: 'u1', file: new File([], 'a.jpg'), kind: 'garment', preview: '', state: 'waiting', progress: 0, code: '', renewsAt: null, photoId: 'p1',
}
const asked: string[] = []
let status = 204

beforeEach(() => {
  asked.length = 0
  keep('draft', '금요일')
  uploads.list = [coming]
  vi.stubGlobal('fetch', async (path: string, { method }: { method: string }) => (asked.push(`${method} ${path}`), new Response(null, { status })))
})

it('deleting everything empties the server, stops what is on its way without a word to it, then empties this browser and tells its other tabs', async () => {
  const told = vi.spyOn(BroadcastChannel.prototype, 'postMessage')
  await erase().catch(() => undefined) // jsdom goes nowhere
  expect(asked).toEqual(['DELETE /api/me'])
  expect([uploads.list, recall('draft'), told.mock.calls]).toEqual([[], null, [['erased']]])
})

it('keeps what the browser has while the server still has its part', async () => {
  status = 500
  await expect(erase()).rejects.toThrow()
  expect([recall('draft'), uploads.list.length]).toEqual(['금요일', 1])
})

it('another tab, too, sends nothing more of what it still had', async () => {
  const end = vi.spyOn(uploads, 'end')
  const stop = followErasure()
  const elsewhere = new BroadcastChannel('codi')
  elsewhere.postMessage('erased')
  await vi.waitFor(() => expect(end).toHaveBeenCalled())
  elsewhere.close()
  stop()
  end.mockRestore()
})
