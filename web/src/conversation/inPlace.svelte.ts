// Cards that change under the eyes of a person: what they look at stays where it is, and so does the focus.
import { tick, untrack } from 'svelte'

/** Called while a component is set up. `revision` grows with each change of what is inside `place`. */
export function inPlace(revision: () => number, place: () => HTMLElement | undefined): void {
  let before = untrack(revision)
  $effect.pre(() => {
    const now = revision()
    if (now === before) return
    before = now
    const shown = untrack(place)
    if (shown) void held(shown)
  })
}

async function held(place: HTMLElement): Promise<void> {
  const focused = document.activeElement
  const inside = place.contains(focused)
  const eye = (inside && focused?.closest<HTMLElement>('article')) || place.querySelector<HTMLElement>('article')
  const top = eye?.getBoundingClientRect().top
  await tick()
  if (eye?.isConnected) scrollBy({ top: eye.getBoundingClientRect().top - top!, behavior: 'instant' })
  // The piece that was corrected may be gone from the card, and the focus with it.
  if (inside && !focused!.isConnected) (place.querySelector<HTMLElement>('article') ?? document.getElementById('content'))?.focus({ preventScroll: true })
}
