// sharp's ways to make the two renditions, warm: a line {path, way, keep} in, a line {milliseconds, sizes} out.
import { readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import sharp from 'sharp'

sharp.cache(false)
sharp.concurrency(1)

const webp = { quality: 80, effort: 4 }
const within = (side) => [side, side, { fit: 'inside', withoutEnlargement: true }]

async function clones(data) {
  const whole = sharp(data).autoOrient()
  return Promise.all([1024, 512].map((side) => whole.clone().resize(...within(side)).webp(webp).toBuffer()))
}

async function raw(data) {
  const large = sharp(data).autoOrient().flatten({ background: 'white' }).resize(...within(1024)).raw()
  const { data: pixels, info } = await large.toBuffer({ resolveWithObject: true })
  const again = () => sharp(pixels, { raw: { width: info.width, height: info.height, channels: info.channels } })
  return [await again().webp(webp).toBuffer(), await again().resize(...within(512)).webp(webp).toBuffer()]
}

const ways = { clones, raw }
const files = new Map()

for await (const line of createInterface({ input: process.stdin })) {
  const { path, way, keep } = JSON.parse(line)
  if (!files.has(path)) files.set(path, readFileSync(path))
  const started = performance.now()
  const made = await ways[way](files.get(path))
  const milliseconds = performance.now() - started
  if (keep) [1024, 512].forEach((side, at) => writeFileSync(`${keep}/${side}.webp`, made[at]))
  console.log(JSON.stringify({ milliseconds, sizes: made.map((file) => file.length) }))
}
