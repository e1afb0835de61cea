// The photos of one place, in order: those the server knows, joined with what is still on its way from here.
import type { Kind, Photo } from '../lib/wire'
import type { Upload } from '../upload/upload'
import { uploads } from '../upload/uploads.svelte'
import { wardrobe } from '../wardrobe/wardrobe.svelte'

export interface Tile {
  key: string
  photo: Photo | undefined
  upload: Upload | undefined
}

/** Whether a photo will soon be seen: it is on its way, or it has arrived and nothing is wrong with it. */
export function isComing({ photo, upload }: Tile): boolean {
  if (photo && photo.status !== 'awaiting') return photo.status === 'processing'
  return upload !== undefined && ['preparing', 'sending', 'paused', 'sent'].includes(upload.state)
}

/** A row that waits for a file nobody is sending from here is no photo yet: another tab sends it, or a refresh cut it off. */
export function tiles(kind: Kind): Tile[] {
  const known = wardrobe.photos
    .filter((photo) => photo.kind === kind && (photo.status !== 'awaiting' || uploads.of(photo.id)))
    .sort((a, b) => a.number - b.number)
  const coming = uploads.list.filter((upload) => upload.kind === kind && !wardrobe.find(upload.photoId))
  return [
    ...known.map((photo) => ({ key: uploads.tileKey(photo.id), photo, upload: uploads.of(photo.id) })),
    ...coming.map((upload) => ({ key: upload.key, photo: undefined, upload })),
  ]
}
