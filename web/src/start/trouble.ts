// What went wrong with a photo, in a sentence that says what to do.
import { i18n } from '../i18n/i18n.svelte'
import { sentence } from '../lib/sentence'
import type { Tile } from './tiles'

export interface Trouble {
  code: string
  text: string
  /** Whether trying again may help. */
  again: boolean
}

export function troubleOf({ photo, upload }: Tile): Trouble | null {
  if (photo?.status === 'rejected') return final(photo.reason ?? 'damaged')
  if (upload?.state === 'refused') return final(upload.code)
  if (upload?.state !== 'failed') return null
  return { code: upload.code || 'upload', text: upload.code ? sentence(upload.code, upload.renewsAt) : i18n.t.uploadFailed, again: true }
}

function final(code: string): Trouble {
  return { code, text: sentence(code), again: false }
}
