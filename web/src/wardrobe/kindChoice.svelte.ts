// Which kind of clothes is looked at: chosen by a chip of the filter, and given up when the last of that kind has gone.
import type { Photo, Slot } from '../lib/wire'
import { kindOf, kindsOf } from './kinds'

export class KindChoice {
  #wanted = $state<Slot | null>(null)
  readonly kinds = $derived.by(() => kindsOf(this.photos()))

  constructor(private photos: () => readonly Photo[]) {}

  get kind(): Slot | null {
    return this.kinds.some(([slot]) => slot === this.#wanted) ? this.#wanted : null
  }

  set kind(slot: Slot | null) {
    this.#wanted = slot
  }

  shows(photo: Photo): boolean {
    return !this.kind || kindOf(photo) === this.kind
  }
}
