// Photos that another app shares arrive at the service worker: the page may not even be open.
import { FILE_NAME, SHARED, SHARE_FAILED } from './names'

/** Keep the files for the page, then show it. */
export async function receive(request: Request): Promise<Response> {
  const kept = await keep(request).catch(() => false)
  return Response.redirect(kept ? '/' : SHARE_FAILED, 303)
}

async function keep(request: Request): Promise<boolean> {
  const given = (await request.formData()).getAll('photos')
  const files = given.filter((file): file is File => file instanceof File && file.name !== '')
  const cache = await caches.open(SHARED)
  const before = (await cache.keys()).length
  await Promise.all(files.map((file, index) => cache.put(`/shared/${before + index}`, wrapped(file))))
  return files.length > 0
}

function wrapped(file: File): Response {
  return new Response(file, { headers: { 'content-type': file.type, [FILE_NAME]: encodeURIComponent(file.name) } })
}

/** The shared files in their order; they are forgotten here as soon as they are handed over. */
export async function handedOver(store: CacheStorage): Promise<File[]> {
  if (!(await store.has(SHARED))) return []
  const cache = await store.open(SHARED)
  const answers = await Promise.all((await cache.keys()).map((key) => cache.match(key)))
  const files = await Promise.all(answers.filter((answer) => answer !== undefined).map(unwrapped))
  await store.delete(SHARED)
  return files
}

async function unwrapped(answer: Response): Promise<File> {
  const name = decodeURIComponent(answer.headers.get(FILE_NAME) ?? '')
  return new File([await answer.blob()], name, { type: answer.headers.get('content-type') ?? '' })
}
