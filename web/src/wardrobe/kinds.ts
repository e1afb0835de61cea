// Which kinds of clothes there are, and how many of each: the filter's chips.
import { SLOTS, type Category, type Photo, type Slot } from '../lib/wire'

const SLOT_OF: Record<Category, Slot> = {
  't-shirt': 'top', shirt: 'top', longsleeve: 'top', outwear: 'outer', pants: 'bottom', shorts: 'bottom', skirt: 'bottom',
  dress: 'dress', shoes: 'shoes', hat: 'hat', bag: 'bag', accessory: 'accessory',
}
/** Fewer are seen at a glance. */
const ENOUGH = 6

/** `null` for what nobody has named yet, and for what is no clothing. */
export function kindOf({ attributes }: Photo): Slot | null {
  return attributes.clothing === false || !attributes.category ? null : SLOT_OF[attributes.category]
}

/** Empty where there is too little to choose from. */
export function kindsOf(photos: readonly Photo[]): [Slot, number][] {
  const found = SLOTS.map((slot): [Slot, number] => [slot, photos.filter((photo) => kindOf(photo) === slot).length])
  const kinds = found.filter(([, count]) => count > 0)
  return photos.length >= ENOUGH && kinds.length > 1 ? kinds : []
}
