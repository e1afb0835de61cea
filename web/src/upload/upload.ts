// What one photo on its way is, and what the list of them needs from outside.
import type { newPhoto } from '../lib/api'
import type { Kind } from '../lib/wire'
import type { Listener, Transfer } from './transfer'
import type { OnItsWay } from './unfinished.svelte'

export interface Upload {
  readonly key: string
  readonly file: File
  readonly kind: Kind
  /** The address of a small picture of it: '' while it is made, null where this browser cannot. */
  preview: string | null
  state: 'waiting' | 'preparing' | 'sending' | 'paused' | 'sent' | 'failed' | 'refused'
  progress: number
  /** Why it failed or was refused: a Reason of the server or a problem code. */
  code: string
  renewsAt: number | null
  photoId: string
}

export interface Outside {
  shrink(file: File): Promise<Blob>
  preview(file: File): Promise<Blob | null>
  transfer(listener: Listener): Transfer
  newPhoto: typeof newPhoto
  deletePhoto(id: string): Promise<unknown>
  /** Whether the wardrobe still has this photo: only then is the same file a duplicate. */
  keeps(photoId: string): boolean
  watch(): Promise<void>
  /** What is on its way, and what was chosen anew: for the note after a refresh. */
  track(now: OnItsWay[]): void
  again(names: string[]): void
}

/** States in which a refresh loses the file. */
export const ON_ITS_WAY = ['waiting', 'preparing', 'sending', 'paused', 'failed']
/** What the server will refuse however often it is asked. */
export const FINAL = ['unsupported_type', 'too_large']
/** The network's doing: worth another try when it is back. */
export const PASSING = ['', 'offline']

/** The same file, chosen again. */
export function fingerprint(file: File): string {
  return `${file.name}|${file.size}|${file.lastModified}`
}
