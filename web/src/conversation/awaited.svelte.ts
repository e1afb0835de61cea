// Whether a question would come too early: clothes are on their way, and none of them is known yet.
import { tiles, isComing } from '../start/tiles'

/** Where nothing moves for so long nothing will: the question goes out all the same. */
const PATIENCE = 60_000

/** What has arrived but is not described yet counts as coming: an answer knows nothing of it. */
export function isAwaited(): boolean {
  const clothes = tiles('garment')
  if (clothes.some(({ photo }) => photo?.status === 'described')) return false
  return clothes.some((tile) => isComing(tile) || tile.photo?.status === 'ready')
}

/** Made while a component is set up, whose life it shares. */
export class Awaited {
  readonly #scene = $derived(tiles('garment').map(({ photo, upload }) => [photo?.status, upload?.state, upload?.progress].join()).join(';'))
  #tiredOf = $state<string>()
  readonly on = $derived(isAwaited() && this.#tiredOf !== this.#scene)

  constructor() {
    $effect(() => {
      const scene = this.#scene
      const timer = setTimeout(() => (this.#tiredOf = scene), PATIENCE)
      return () => clearTimeout(timer)
    })
  }
}
