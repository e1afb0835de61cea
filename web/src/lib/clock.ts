// What time it is at the server. A phone's clock may be hours off, and addresses of pictures expire by the server's.
let ahead = 0

/** From the `Date` of an answer. */
export function learn(date: string | null): void {
  const told = Date.parse(date ?? '')
  if (told) ahead = Date.now() - told
}

/** In seconds since 1970. */
export function serverNow(): number {
  return (Date.now() - ahead) / 1000
}
