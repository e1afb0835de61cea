// Pieces without a photo: the sign of their slot, and which of a card are to be looked for.
import type { IconName } from '../design/Icon.svelte'
import type { OutfitCard, Slot } from '../lib/wire'

export const SIGN: Record<Slot, IconName> = {
  top: 'hanger', bottom: 'hanger', dress: 'hanger', outer: 'hanger', shoes: 'shoe', hat: 'hat', bag: 'bag', accessory: 'plus',
}

/** What an alternative suggests to look for; the main look's `missing` are only nice to have. */
export function wanted(card: OutfitCard): OutfitCard['missing'] {
  return card.missing.filter((piece) => piece.role === 'swap' || card.change === 'missing')
}

/** Whether a piece may be said to be something else on this card. */
export type Asks = (card: OutfitCard, photoId: string) => boolean

/** Each piece is asked about once in an answer: on the first card that shows it. */
export function onFirstCard(cards: OutfitCard[]): Asks {
  const first = new Map<string, string>()
  for (const card of cards) for (const item of card.items) if (!first.has(item.photo_id)) first.set(item.photo_id, card.id)
  return (card, photoId) => first.get(photoId) === card.id
}
