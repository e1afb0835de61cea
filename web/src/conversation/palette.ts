// The measured colours of a look in words: what a swatch says to the eye.
import type { Colour, Language, OutfitCard } from '../lib/wire'
import { wardrobe } from '../wardrobe/wardrobe.svelte'

/** In the order of the pieces, each name once; a deleted photo's colour has only its swatch. */
export function paletteOf(card: OutfitCard, language: Language): string[] {
  const main = [
    ...card.items.map((item) => wardrobe.find(item.photo_id)?.colours[0]),
    ...card.worn.map((piece): Colour | undefined => piece.colours[0]),
  ]
  return [...new Set(main.flatMap((colour) => (colour && card.evidence.palette.includes(colour.hex) ? [colour.name[language]] : [])))]
}
