// Makes a photo small before it leaves the device: at most 2,048 px, JPEG, without EXIF; and a preview of it, so that a page of
// forty photos does not hold forty large ones. One decoding gives both. Answers null for what it cannot decode.
import type { Asked, Small } from './shrink'

const LONGEST = 2048
/** The best first: a photo full of fine detail gives up some of it rather than weigh more than `MOST_BYTES`. */
const QUALITIES = [0.85, 0.75, 0.6, 0.45]
const MOST_BYTES = 600_000
const PREVIEW_LONGEST = 480
const PREVIEW_QUALITIES = [0.8]
/** Above this a phone may run out of memory; the server refuses such pictures with a clear reason. */
const MOST_PIXELS = 80_000_000

onmessage = async ({ data }: MessageEvent<Asked>) => {
  postMessage(await small(data).catch(() => null))
}

async function small({ file, whole }: Asked): Promise<Small | null> {
  if ((await pngPixels(file)) > MOST_PIXELS) return null
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  try {
    const preview = await drawn(picture, PREVIEW_LONGEST, PREVIEW_QUALITIES)
    return { preview, photo: whole ? await drawn(picture, LONGEST, QUALITIES) : null }
  } finally {
    picture.close()
  }
}

async function drawn(picture: ImageBitmap, longest: number, qualities: number[]): Promise<Blob> {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height))
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(picture.width * scale)), Math.max(1, Math.round(picture.height * scale)))
  const pen = canvas.getContext('2d')!
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  let made!: Blob
  for (const quality of qualities) {
    made = await canvas.convertToBlob({ type: 'image/jpeg', quality })
    if (made.size <= MOST_BYTES) break
  }
  return made
}

/** Pixels that a PNG's header promises (PNG 5.2, IHDR), else 0: a few kilobytes can promise gigabytes. */
async function pngPixels(file: File): Promise<number> {
  const head = new DataView(await file.slice(0, 24).arrayBuffer())
  return head.byteLength === 24 && head.getUint32(0) === 0x89504e47 ? head.getUint32(16) * head.getUint32(20) : 0
}
