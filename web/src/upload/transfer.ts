// Files to S3 through Uppy's headless core: three at a time, retried with a fresh presigned POST each time.
import type AwsS3 from '@uppy/aws-s3'
import type { Uppy as UppyType } from '@uppy/core'

export interface Signed {
  url: string
  fields: Record<string, string>
}
export interface Listener {
  /** Called for every attempt: a presigned POST for this file. */
  sign(key: string, file: { contentType: string; size: number }): Promise<Signed>
  progress(key: string, share: number): void
  done(key: string): void
  failed(key: string): void
}
export interface Transfer {
  send(key: string, blob: Blob, contentType: string): Promise<void>
  retry(key: string): Promise<void>
  cancel(key: string): Promise<void>
}

/** Uppy's requests have no end of their own: one that has not moved for so long is given up (a phone between two networks). */
const STALLED = 30_000
const silent = { debug: () => undefined, warn: () => undefined, error: () => undefined }

interface Given {
  blob: Blob
  contentType: string
  id: string
}

/** Uppy is loaded with the first file, so that the first look at the page does not wait for it. */
export function transfer(listener: Listener): Transfer {
  const given = new Map<string, Given>()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  let ready: Promise<UppyType> | null = null
  const uppy = () => (ready ??= build(watched).catch((error: unknown) => ((ready = null), Promise.reject(error))))

  function moved(key: string): void {
    over(key)
    timers.set(key, setTimeout(() => void leave(key).then(() => listener.failed(key)), STALLED))
  }
  function over(key: string): void {
    clearTimeout(timers.get(key))
    timers.delete(key)
  }
  const watched: Listener = {
    sign: (key, file) => (moved(key), listener.sign(key, file)),
    progress: (key, share) => (moved(key), listener.progress(key, share)),
    // Uppy would hold its bytes until the tab is closed.
    done: (key) => (listener.done(key), void leave(key).then(() => given.delete(key))),
    failed: (key) => (over(key), listener.failed(key)),
  }

  async function enter(key: string): Promise<void> {
    const file = given.get(key)
    if (!file) return
    try {
      const { blob, contentType } = file
      const data = blob instanceof File ? blob.slice(0, blob.size, contentType) : blob
      file.id = (await uppy()).addFile({ name: key, type: contentType, data, meta: { key } })
    } catch {
      listener.failed(key) // Uppy itself could not be loaded: the network is gone
    }
  }
  async function leave(key: string): Promise<void> {
    over(key)
    const id = given.get(key)?.id
    if (id) (await uppy()).removeFile(id)
  }
  return {
    async send(key, blob, contentType) {
      given.set(key, { blob, contentType, id: '' })
      await enter(key)
    },
    async retry(key) {
      await leave(key)
      await enter(key)
    },
    async cancel(key) {
      await leave(key)
      given.delete(key)
    },
  }
}

async function build(listener: Listener): Promise<UppyType> {
  const [{ Uppy }, { default: S3 }] = await Promise.all([import('@uppy/core'), import('@uppy/aws-s3')])
  const uppy = new Uppy({ autoProceed: true, logger: silent })
  const keyOf = (file: { meta: Record<string, unknown> }) => String(file.meta['key'])
  uppy.use(S3 as typeof AwsS3, {
    limit: 3,
    shouldUseMultipart: false,
    generateObjectKey: keyOf,
    signRequest: (request) => {
      const file = uppy.getFiles().find((candidate) => keyOf(candidate) === request.key)
      if (!file) throw new DOMException('removed', 'AbortError')
      return listener.sign(request.key, { contentType: file.type, size: file.size ?? 0 })
    },
  })
  uppy.on('upload-progress', (file, progress) => {
    if (file && progress.bytesTotal) listener.progress(keyOf(file), progress.bytesUploaded / progress.bytesTotal)
  })
  uppy.on('upload-success', (file) => file && listener.done(keyOf(file)))
  uppy.on('upload-error', (file) => file && listener.failed(keyOf(file)))
  return uppy
}
