import { describe, expect, it } from 'vitest'
import { accepted, contentType, refusal } from './accept'

describe('what the picker offers', () => {
  it('leaves HEIC out for Safari, which then turns it into JPEG', () => {
    expect(accepted('Apple Computer, Inc.')).not.toContain('heic')
    expect(accepted('Google Inc.')).toContain('.heic')
    expect(accepted('')).toContain('image/heic')
  })

  it('takes a dropped HEIC without a type, and names its type', () => {
    expect(refusal({ name: 'IMG_1.HEIC', type: '', size: 10 })).toBeNull()
    expect(contentType({ name: 'IMG_1.HEIC', type: '' })).toBe('image/heic')
  })

  it('refuses a video and a document', () => {
    expect(refusal({ name: 'a.mp4', type: 'video/mp4', size: 10 })).toBe('not_an_image')
    expect(refusal({ name: 'a.pdf', type: '', size: 10 })).toBe('not_an_image')
  })
})
