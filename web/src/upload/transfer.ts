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

const silent = { debug: () => undefined, warn: () => undefined, error: () => undefined }

/** Uppy is loaded with the first file, so that the first look at the page does not wait for it. */
export function transfer(listener: Listener): Transfer {
  let ready: Promise<UppyType> | null = null
  const ids = new Map<string, string>()
  const uppy = () => (ready ??= build(listener))
  return {
    async send(key, blob, contentType) {
      const data = blob instanceof File ? blob.slice(0, blob.size, contentType) : blob
      ids.set(key, (await uppy()).addFile({ name: key, type: contentType, data, meta: { key } }))
    },
    async retry(key) {
      const id = ids.get(key)
      if (id) await (await uppy()).retryUpload(id)
    },
    async cancel(key) {
      const id = ids.get(key)
      if (id) (await uppy()).removeFile(id)
      ids.delete(key)
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
