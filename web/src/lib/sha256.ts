// SHA-256 (FIPS 180-4) for origins where the browser offers no crypto.subtle: plain http on a phone in the same network.

const ROUND = new Uint32Array(64)
const START = new Uint32Array(8)

let prime = 2
for (let found = 0; found < 64; prime++) {
  let divides = false
  for (let divisor = 2; divisor * divisor <= prime && !divides; divisor++) divides = prime % divisor === 0
  if (divides) continue
  if (found < 8) START[found] = fraction(prime ** (1 / 2))
  ROUND[found++] = fraction(prime ** (1 / 3))
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0
}

/** The digest of `data` as lower-case hex. */
export function sha256(data: Uint8Array): string {
  const state = START.slice()
  const padded = pad(data)
  for (let at = 0; at < padded.byteLength; at += 64) compress(state, new DataView(padded.buffer, at, 64))
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('')
}

function pad(data: Uint8Array): Uint8Array {
  const padded = new Uint8Array(((data.length + 8) >> 6 << 6) + 64)
  padded.set(data)
  padded[data.length] = 0x80
  new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(data.length) * 8n)
  return padded
}

function compress(state: Uint32Array, block: DataView): void {
  const words = schedule(block)
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
  for (let i = 0; i < 64; i++) {
    const first = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROUND[i]! + words[i]!
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
    h = g; g = f; f = e; e = (d + first) | 0
    d = c; c = b; b = a; a = (first + second) | 0
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i]! += word
}

function schedule(block: DataView): Uint32Array {
  const words = new Uint32Array(64)
  for (let i = 0; i < 16; i++) words[i] = block.getUint32(i * 4)
  for (let i = 16; i < 64; i++) {
    const near = words[i - 15]!, far = words[i - 2]!
    const low = turn(near, 7) ^ turn(near, 18) ^ (near >>> 3)
    const high = turn(far, 17) ^ turn(far, 19) ^ (far >>> 10)
    words[i] = words[i - 16]! + low + words[i - 7]! + high
  }
  return words
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}
