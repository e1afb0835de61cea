// The conversation that a card stands in, for whatever on the card leads to a question.
import { getContext, setContext } from 'svelte'
import type { Talk } from '../wardrobe/viewer.svelte'

const KEY = Symbol('conversation')

export function standIn(talk: Talk): void {
  setContext(KEY, talk)
}

/** Called while a component is set up; `null` outside of a conversation. */
export function talkHere(): Talk | null {
  return getContext<Talk | undefined>(KEY) ?? null
}
