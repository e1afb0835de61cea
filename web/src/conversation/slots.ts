// The sign of each slot, for pieces without a photo.
import type { IconName } from '../design/Icon.svelte'
import type { Slot } from '../lib/wire'

export const SIGN: Record<Slot, IconName> = {
  top: 'hanger', bottom: 'hanger', dress: 'hanger', outer: 'hanger', shoes: 'shoe', hat: 'hat', bag: 'bag', accessory: 'plus',
}
