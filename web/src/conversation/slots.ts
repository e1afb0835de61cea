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
