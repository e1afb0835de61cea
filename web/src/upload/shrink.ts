// One worker, one photo at a time: decoding several at once is what kills a tab on a phone.
import { worker } from '../lib/trusted'
import address from './shrink.worker?worker&url'

/** `whole`: the photo to be sent as well, not its preview alone. */
export interface Asked {
  file: File
  whole: boolean
}
export interface Small {
  preview: Blob
  photo: Blob | null
}

const PATIENCE = 20_000
/** A file of this size is its own preview: it holds few pixels, and is seen at once. */
const SEEN_AS_IT_IS = 384 * 1024
const previews = new WeakMap<File, Promise<Blob | null>>()
let helper: Worker | null = null
let last: Promise<unknown> = Promise.resolve()

/** The photo as a small JPEG, or as it is when this browser cannot decode it. */
export async function shrink(file: File): Promise<Blob> {
  const turn = next({ file, whole: true })
  if (!previews.has(file)) previews.set(file, turn.then((small) => small?.preview ?? null))
  return (await turn)?.photo ?? file
}

/** A picture of it that is cheap to show, or null when this browser cannot decode it. */
export function preview(file: File): Promise<Blob | null> {
  if (file.size <= SEEN_AS_IT_IS) return Promise.resolve(file)
  const known = previews.get(file)
  if (known) return known
  const made = next({ file, whole: false }).then((small) => small?.preview ?? null)
  previews.set(file, made)
  return made
}

function next(asked: Asked): Promise<Small | null> {
  const turn = last.then(() => one(asked)).catch(() => null)
  last = turn
  return turn
}

async function one(asked: Asked): Promise<Small | null> {
  if (typeof OffscreenCanvas === 'undefined') return null
  const asking = (helper ??= worker(address))
  const answer = await new Promise<Small | null>((done) => {
    const timer = setTimeout(() => done(null), PATIENCE)
    asking.onmessage = (event: MessageEvent<Small | null>) => (clearTimeout(timer), done(event.data))
    asking.onerror = () => (clearTimeout(timer), done(null))
    asking.postMessage(asked)
  })
  if (!answer) restart()
  return answer
}

/** A worker that failed once may be stuck in a decoder: the next photo gets a new one. */
function restart(): void {
  helper?.terminate()
  helper = null
}
