// What a photo is called: for alt texts, tiles and dialogs.
import { i18n } from '../i18n/i18n.svelte'
import type { Category, Note, Photo } from '../lib/wire'

export function nameOf(photo: Photo): string {
  if (photo.kind === 'body') return i18n.t.photoOfMe
  const { description, category } = photo.attributes
  if (description && !recategorised(photo)) return i18n.words(description)
  const colour = photo.colours[0] ? i18n.words(photo.colours[0].name) : ''
  return [colour, category ? i18n.t.categories[category] : i18n.t.photoNumber(photo.number)].filter(Boolean).join(' ')
}

/** With the number by which other photos' sentences speak of it. */
export function numbered(photo: Photo): string {
  const name = nameOf(photo)
  const needless = photo.kind === 'body' || name.endsWith(i18n.t.photoNumber(photo.number))
  return needless ? name : i18n.t.numbered(photo.number, name)
}

/** The person named another category than we saw: what was written about the one we saw is not true any more. */
function recategorised({ source, guesses, attributes }: Photo): boolean {
  return source === 'said' && Boolean(guesses?.length) && guesses![0]!.category !== attributes.category
}

/** The category that we, not the person, took a garment for. */
export function guessed(photo: Photo): Category | null {
  const named = photo.said?.includes('category') || photo.kind !== 'garment'
  return named ? null : (photo.attributes.category ?? null)
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

const DOUBT_BELOW = 0.6

/** The two likeliest categories when we are not sure and nobody has said: the question that a tile asks. */
export function doubts(photo: Photo): [string, string][] {
  const sure = (photo.attributes.confidence ?? photo.guesses?.[0]?.confidence ?? 1) >= DOUBT_BELOW
  if (photo.kind !== 'garment' || photo.source === 'said' || sure || (photo.guesses?.length ?? 0) < 2) return []
  return photo.guesses!.slice(0, 2).map(({ category }) => [category, i18n.t.categories[category]])
}
