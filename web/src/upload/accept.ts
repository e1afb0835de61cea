// What the picker offers, and what can be refused before a byte is sent.
import type { Reason } from '../lib/wire'

const COMMON = 'image/jpeg,image/png,image/webp'
const MEBIBYTE = 1024 * 1024
/** The server's limit for what is sent, and the largest file worth decoding on a phone. */
export const MOST_SENT = 15 * MEBIBYTE
const MOST_OPENED = 32 * MEBIBYTE
const PICTURE = /\.(jpe?g|png|webp|hei[cf]|avif|gif|bmp|tiff?|jfif)$/i

/** Safari turns HEIC into JPEG when HEIC is not asked for; the others hide .heic files unless it is. */
export function accepted(vendor: string = navigator.vendor): string {
  return vendor.startsWith('Apple') ? COMMON : `${COMMON},image/heic,image/heif,image/avif,.heic,.heif`
}

export function refusal(file: { name: string; type: string; size: number }): Reason | null {
  if (file.size === 0) return 'damaged'
  if (file.size > MOST_OPENED) return 'too_large'
  return file.type.startsWith('image/') || PICTURE.test(file.name) ? null : 'not_an_image'
}

/** A dropped .heic has no type in some browsers; the server finds out by itself what it really is. */
export function contentType(file: { name: string; type: string }): string {
  return file.type || `image/${PICTURE.exec(file.name)?.[1]?.toLowerCase() ?? 'jpeg'}`
}
