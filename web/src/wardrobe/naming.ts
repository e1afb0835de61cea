// What a photo is called: for alt texts, tiles and dialogs.
import { i18n } from '../i18n/i18n.svelte'
import type { Photo } from '../lib/wire'

export function nameOf(photo: Photo): string {
  if (photo.kind === 'body') return i18n.t.photoOfMe
  const { description, category } = photo.attributes
  if (description && !recategorised(photo)) return i18n.words(description)
  const colour = photo.colours[0] ? i18n.words(photo.colours[0].name) : ''
  return [colour, category ? i18n.t.categories[category] : i18n.t.photoNumber(photo.number)].filter(Boolean).join(' ')
}

/** The person named another category than we saw: what was written about the one we saw is not true any more. */
function recategorised({ source, guesses, attributes }: Photo): boolean {
  return source === 'said' && Boolean(guesses?.length) && guesses![0]!.category !== attributes.category
}

const DOUBT_BELOW = 0.6

/** The two likeliest categories when we are not sure and nobody has said: the question that a tile asks. */
export function doubts(photo: Photo): [string, string][] {
  const sure = (photo.attributes.confidence ?? photo.guesses?.[0]?.confidence ?? 1) >= DOUBT_BELOW
  if (photo.kind !== 'garment' || photo.source === 'said' || sure || (photo.guesses?.length ?? 0) < 2) return []
  return photo.guesses!.slice(0, 2).map(({ category }) => [category, i18n.t.categories[category]])
}
