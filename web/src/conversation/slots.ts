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

/** What an alternative changes of the main look: everything of it that is not on the main card. */
export function changedIn(card: OutfitCard, main: OutfitCard | undefined): Set<string> {
  const kept = new Set([...(main?.items ?? []).map((item) => item.photo_id), ...(main?.worn ?? []).map(wornKey)])
  return new Set([...card.items.map((item) => item.photo_id), ...card.worn.map(wornKey)].filter((key) => main && !kept.has(key)))
}

export function wornKey(piece: OutfitCard['worn'][number]): string {
  return `worn ${piece.slot} ${piece.name}`
}
