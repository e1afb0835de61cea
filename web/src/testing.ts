// What jsdom lacks and the page needs, for every unit test.
import { cleanup } from '@testing-library/svelte'
import { afterEach, vi } from 'vitest'

afterEach(cleanup)

Object.assign(globalThis, {
  ResizeObserver: class {
    observe = () => undefined
    disconnect = () => undefined
  },
  matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
})
URL.createObjectURL = () => 'blob:test'
URL.revokeObjectURL = () => undefined
HTMLDialogElement.prototype.showModal = vi.fn()
Element.prototype.animate ??= vi.fn()
