import { afterEach, expect, it, vi } from 'vitest'
import { returned } from './returned'

afterEach(() => void vi.useRealTimers())

it('looks once when a return is told twice, and again at the next return', () => {
  vi.useFakeTimers()
  const work = vi.fn()
  const back = returned(work)
  back()
  back()
  vi.advanceTimersByTime(60)
  expect(work).toHaveBeenCalledOnce()
  back()
  vi.advanceTimersByTime(60)
  expect(work).toHaveBeenCalledTimes(2)
})

it('looks at nothing while the tab is hidden', () => {
  vi.useFakeTimers()
  const work = vi.fn()
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  returned(work)()
  vi.advanceTimersByTime(60)
  hidden.mockRestore()
  expect(work).not.toHaveBeenCalled()
})
