import { beforeEach, expect, it, vi } from 'vitest'
import { keep, recall } from '../lib/stored'
import type { Upload } from '../upload/upload'
import { uploads } from '../upload/uploads.svelte'
import { erase } from './erase'

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

it('deleting everything first stops what is on its way, then empties the server, then this browser and its other tabs', async () => {
  const told = vi.spyOn(BroadcastChannel.prototype, 'postMessage')
  await erase().catch(() => undefined) // jsdom goes nowhere
  expect(asked).toEqual(['DELETE /api/photos/p1', 'DELETE /api/me'])
  expect([uploads.list, recall('draft'), told.mock.calls]).toEqual([[], null, [['erased']]])
})

it('keeps what the browser has while the server still has its part', async () => {
  status = 500
  await expect(erase()).rejects.toThrow()
  expect(recall('draft')).toBe('금요일')
})
