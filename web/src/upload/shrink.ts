// One worker, one photo at a time: decoding several at once is what kills a tab on a phone.
import { worker } from '../lib/trusted'
import address from './shrink.worker?worker&url'

const PATIENCE = 20_000
let helper: Worker | null = null
let last: Promise<unknown> = Promise.resolve()

/** The photo as a small JPEG, or as it is when this browser cannot decode it. */
export function shrink(file: File): Promise<Blob> {
  const turn = last.then(() => one(file)).catch(() => file)
  last = turn
  return turn
}

async function one(file: File): Promise<Blob> {
  if (typeof OffscreenCanvas === 'undefined') return file
  const asked = (helper ??= worker(address))
  const answer = await new Promise<Blob | null>((done) => {
    const timer = setTimeout(() => done(null), PATIENCE)
    asked.onmessage = (event: MessageEvent<Blob | null>) => (clearTimeout(timer), done(event.data))
    asked.onerror = () => (clearTimeout(timer), done(null))
    asked.postMessage(file)
  })
  if (!answer) restart()
  return answer ?? file
}

/** A worker that failed once may be stuck in a decoder: the next photo gets a new one. */
function restart(): void {
  helper?.terminate()
  helper = null
}
