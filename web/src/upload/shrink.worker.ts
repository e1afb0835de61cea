// Makes a photo small before it leaves the device: at most 2,048 px, JPEG, without EXIF. Answers null for what it cannot decode.

const LONGEST = 2048
const QUALITY = 0.85
/** Above this a phone may run out of memory; the server refuses such pictures with a clear reason. */
const MOST_PIXELS = 80_000_000

onmessage = async (event: MessageEvent<File>) => {
  postMessage(await shrunk(event.data).catch(() => null))
}

async function shrunk(file: File): Promise<Blob | null> {
  if ((await pngPixels(file)) > MOST_PIXELS) return null
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height))
  const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale))
  const pen = canvas.getContext('2d')!
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  return canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY })
}

/** Pixels that a PNG's header promises (PNG 5.2, IHDR), else 0: a few kilobytes can promise gigabytes. */
async function pngPixels(file: File): Promise<number> {
  const head = new DataView(await file.slice(0, 24).arrayBuffer())
  return head.byteLength === 24 && head.getUint32(0) === 0x89504e47 ? head.getUint32(16) * head.getUint32(20) : 0
}
