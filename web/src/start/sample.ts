// "Try a sample": a licensed person and six garments go the same way as the person's own photos.
import { keep, recall } from '../lib/stored'
import type { Category, Photo } from '../lib/wire'
import { uploads } from '../upload/uploads.svelte'
import { isReadable, wardrobe } from '../wardrobe/wardrobe.svelte'

const PERSON = 'person'
const CLOTHES = ['garment-1', 'garment-2', 'garment-3', 'garment-4', 'garment-5', 'garment-6']

/** Start the sample's uploads; what an earlier look left in the wardrobe is used again. A photo of me is never replaced. */
export async function layOut(): Promise<void> {
  if (recall('sample') && wardrobe.readable.length >= CLOTHES.length) return
  const mine = wardrobe.body !== undefined
  const clothes = await Promise.all(CLOTHES.map(fetched))
  const person = mine ? [] : [await fetched(PERSON)]
  uploads.add(person, 'body')
  uploads.add(clothes, 'garment')
  keep('sample', 'yes')
}

async function fetched(name: string): Promise<File> {
  const response = await fetch(`/sample/${name}.jpg`)
  if (!response.ok) throw new Error(`sample ${name}: ${response.status}`)
  return new File([await response.blob()], `${name}.jpg`, { type: 'image/jpeg', lastModified: 0 })
}

/** Seconds after which the rest is no longer waited for, if there is enough for a look. */
const PATIENCE = 4
const TOPS: Category[] = ['t-shirt', 'shirt', 'longsleeve']
const BOTTOMS: Category[] = ['pants', 'shorts', 'skirt']

/** Whether the question may be asked: when all is read, or enough of it after a while (cold functions take their time). */
export function laidOut(seconds: number): boolean {
  const understood = wardrobe.readable.filter((photo) => photo.status === 'described')
  if (seconds > PATIENCE) return has(understood, TOPS) && has(understood, BOTTOMS)
  const coming = uploads.list.some((upload) => ['preparing', 'sending'].includes(upload.state) || (upload.state === 'sent' && !arrived(upload.photoId)))
  return understood.length > 0 && !coming && wardrobe.reading.length === 0
}

function has(photos: Photo[], wanted: Category[]): boolean {
  return photos.some(({ attributes }) => attributes.category && wanted.includes(attributes.category))
}

function arrived(id: string): boolean {
  const photo = wardrobe.find(id)
  return photo !== undefined && (isReadable(photo) || photo.status === 'rejected')
}
