import { render, screen } from '@testing-library/svelte'
import { beforeEach, describe, expect, it } from 'vitest'
import { i18n } from '../i18n/i18n.svelte'
import type { Photo, Status } from '../lib/wire'
import type { Upload } from '../upload/upload'
import { uploads } from '../upload/uploads.svelte'
import { wardrobe } from '../wardrobe/wardrobe.svelte'
import Shelf from '../wardrobe/Shelf.svelte'

const photo = (status: Status): Photo => ({
  id: 'p1', number: 1, kind: 'garment', status, colours: [], source: 'reader', kept_until: 0, attributes: {},
})
const upload = (state: Upload['state'], photoId = ''): Upload => ({
  key: 'u1', file: new File([], 'a.jpg'), kind: 'garment', preview: '', state, progress: 0, code: '', renewsAt: null, photoId,
})

/** Beside the talk: pictures, and places for those to come. */
function beside(photos: Photo[], list: Upload[]): [number, number] {
  wardrobe.photos = photos
  uploads.list = list
  const { unmount } = render(Shelf, { testid: 'input-strip', open: () => undefined })
  const found: [number, number] = [screen.queryAllByRole('button', { name: /크게 보기/ }).length, screen.queryAllByTestId('coming').length]
  unmount()
  return found
}

beforeEach(() => i18n.choose('ko'))

describe('the clothes beside a talk', () => {
  it('keep no place for a file that was refused, here or by the server', () => {
    expect(beside([], [upload('refused')])).toEqual([0, 0])
    expect(beside([photo('rejected')], [upload('sent', 'p1')])).toEqual([0, 0])
    expect(beside([photo('rejected')], [])).toEqual([0, 0])
  })

  it('keep none for what did not arrive or waits for consent', () => {
    expect(beside([], [upload('failed')])).toEqual([0, 0])
    expect(beside([photo('awaiting')], [upload('failed', 'p1')])).toEqual([0, 0])
    expect(beside([photo('awaiting')], [])).toEqual([0, 0])
    expect(beside([], [upload('waiting')])).toEqual([0, 0])
  })

  it.each(['preparing', 'sending', 'paused', 'sent'] as const)('keep one for what is on its way: %s', (state) => {
    expect(beside([], [upload(state)])).toEqual([0, 1])
  })

  it('keep it until the picture is there', () => {
    expect(beside([photo('awaiting')], [upload('sent', 'p1')])).toEqual([0, 1])
    expect(beside([photo('processing')], [])).toEqual([0, 1])
    expect(beside([photo('ready')], [upload('sent', 'p1')])).toEqual([1, 0])
  })
})
