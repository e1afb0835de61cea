// Moving the page: what belongs to the window and not to one part.
import { tick } from 'svelte'
import { pause } from '../lib/pause'

/** A smooth movement is over by then, also where `scrollend` is unknown. */
const LONGEST = 800

export function scrollEnded(): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, LONGEST)
    addEventListener('scrollend', () => (clearTimeout(timer), done()), { once: true })
  })
}

/** An instant movement tells of itself a frame later. */
export const movedAtOnce = () => pause(100)

const MOVING = ['Tab', 'PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown']

/** Whether a key moves the page, by itself or with the focus. */
export const moves = ({ key }: KeyboardEvent) => MOVING.includes(key)

/** Pixels below what is looked at. */
export function toEnd(): number {
  const { scrollHeight, scrollTop, clientHeight } = document.documentElement
  return scrollHeight - scrollTop - clientHeight
}

/** `change` adds something above `anchor`, which stays where it is on the screen. */
export async function holding(anchor: Element | null | undefined, change: () => Promise<unknown>): Promise<void> {
  await change()
  const top = anchor?.getBoundingClientRect().top
  await tick()
  if (anchor?.isConnected && top !== undefined) scrollBy({ top: anchor.getBoundingClientRect().top - top, behavior: 'instant' })
}
