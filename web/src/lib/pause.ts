// Waiting: for a while, or until the network is back.

export const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds))

export function online(): Promise<void> {
  if (navigator.onLine) return Promise.resolve()
  return new Promise((done) => addEventListener('online', () => done(), { once: true }))
}

/** Waits between looks: short ones for the first seconds, then longer by half each time, up to `most`. */
export function* backoff(most = 5_000, short = 12): Generator<number, never> {
  for (let look = 0; look < short; look++) yield 500
  for (let wait = 750; ; wait = Math.min(most, wait * 1.5)) yield wait
}
