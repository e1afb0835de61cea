// What a photo is called: for alt texts, tiles and dialogs.
import { i18n } from '../i18n/i18n.svelte'
import type { Attributes, Category, LineSource, Note, Photo } from '../lib/wire'

export function nameOf(photo: Photo): string {
  if (photo.kind === 'body') return i18n.t.photoOfMe
  const { description, category, pattern } = photo.attributes
  if (description && !retold(photo)) return i18n.words(description)
  if (!category) return i18n.t.photoNumber(photo.number)
  const colour = photo.colours[0] ? i18n.words(photo.colours[0].name) : ''
  const figure = !pattern || pattern === 'plain' || pattern === 'other' ? '' : i18n.t.patterns[pattern]
  return i18n.t.garment([colour, figure, i18n.t.categories[category]].filter(Boolean))
}

/** What a picture says to whoever does not see it: `회색 줄무늬 셔츠, 사진 2번`. */
export function altOf(photo: Photo): string {
  const name = nameOf(photo)
  const number = i18n.t.photoNumber(photo.number)
  return photo.kind === 'body' || name.endsWith(number) ? name : `${name}, ${number.toLowerCase()}`
}

/** With the number by which other photos' sentences speak of it. */
export function numbered(photo: Photo): string {
  const name = nameOf(photo)
  const needless = photo.kind === 'body' || name.endsWith(i18n.t.photoNumber(photo.number))
  return needless ? name : i18n.t.numbered(photo.number, name)
}

/** The person named another category or pattern than we saw: what was written about that is not true any more. */
function retold({ source, said, guesses, attributes }: Photo): boolean {
  return source === 'said' && (Boolean(said?.includes('pattern')) || (Boolean(guesses?.length) && guesses![0]!.category !== attributes.category))
}

/** Where a fact about a garment is known from; `null` where nothing is known. */
export function sourceOf({ source, said, attributes }: Photo, name: keyof Attributes): LineSource | null {
  if (said?.includes(name)) return 'said'
  return attributes[name] === undefined ? null : source === 'measured' ? 'measured' : 'guessed'
}

/** The category that we, not the person, took a garment for. */
export function guessed(photo: Photo): Category | null {
  const named = photo.said?.includes('category') || photo.kind !== 'garment'
  return named ? null : (photo.attributes.category ?? null)
}

const DOUBT_BELOW = 0.6

/** Which of these a card asks about: what we are not sure of, at least the one that we are least sure of. The rest is put
 *  right in the large view. */
export function doubted(photos: Photo[]): string[] {
  const open = photos.filter(guessed).sort((one, other) => sureness(one) - sureness(other))
  return open.filter((photo, index) => index === 0 || sureness(photo) < DOUBT_BELOW).map(({ id }) => id)
}

function sureness(photo: Photo): number {
  return photo.attributes.confidence ?? photo.guesses?.[0]?.confidence ?? 1
}

/** What a garment may be when it is not what we took it for: the next guesses, then what is easily taken for it. */
export function otherGuesses(photo: Photo, wrong: Category): Category[] {
  const next = (photo.guesses ?? []).map((guess) => guess.category)
  return [...new Set([...next, ...ALIKE[wrong]])].filter((category) => category !== wrong).slice(0, 3)
}

const ALIKE: Record<Category, readonly Category[]> = {
  't-shirt': ['longsleeve', 'shirt', 'dress'], shirt: ['longsleeve', 'outwear', 't-shirt'], longsleeve: ['shirt', 't-shirt', 'outwear'],
  outwear: ['shirt', 'longsleeve', 'dress'], pants: ['shorts', 'skirt', 'dress'], shorts: ['skirt', 'pants', 'dress'],
  skirt: ['dress', 'shorts', 'pants'], dress: ['skirt', 'longsleeve', 'outwear'], shoes: ['bag', 'accessory', 'hat'],
  hat: ['bag', 'accessory', 'shoes'], bag: ['accessory', 'hat', 'shoes'], accessory: ['bag', 'hat', 'shoes'],
}

/** What was noticed about a photo, but for what the person knows better. */
export function remarks(photo: Photo): Note[] {
  const settled = photo.said?.includes('category') || photo.said?.includes('clothing')
  return (photo.notes ?? []).filter((note) => !(settled && note === 'not_clothing'))
}

/** No clothing was seen, and the person has not said otherwise: there is no kind to be in doubt about. */
export function seemsNoClothing(photo: Photo): boolean {
  return photo.kind === 'garment' && remarks(photo).includes('not_clothing')
}

/** Whether it may be part of an outfit, as far as one knows. */
export function isWearable(photo: Photo): boolean {
  return photo.attributes.clothing !== false && !seemsNoClothing(photo)
}

/** The two likeliest categories when we are not sure and nobody has said: the question that a tile asks. */
export function doubts(photo: Photo): Category[] {
  if (photo.kind !== 'garment' || photo.source === 'said' || seemsNoClothing(photo) || sureness(photo) >= DOUBT_BELOW || (photo.guesses?.length ?? 0) < 2) return []
  return photo.guesses!.slice(0, 2).map(({ category }) => category)
}
