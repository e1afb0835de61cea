import { expect, it, vi } from 'vitest'
import { transfer } from './transfer'

const handlers = new Map<string, (file: unknown) => void>()
const removeFile = vi.fn()
vi.mock('@uppy/aws-s3', () => ({ default: class {} }))
vi.mock('@uppy/core', () => ({
  Uppy: class {
    use = () => undefined
    on = (event: string, handler: (file: unknown) => void) => handlers.set(event, handler)
    addFile = () => 'uppy-1'
    removeFile = removeFile
    getFiles = () => []
  },
}))

it('lets a photo go as soon as it has arrived, so that its bytes are freed', async () => {
  const done = vi.fn()
  const wire = transfer({ sign: vi.fn(), progress: vi.fn(), done, failed: vi.fn() })
  await wire.send('a', new Blob(['photo']), 'image/jpeg')
  handlers.get('upload-success')!({ meta: { key: 'a' } })
  await vi.waitFor(() => expect(removeFile).toHaveBeenCalledWith('uppy-1'))
  expect(done).toHaveBeenCalledWith('a')
})
