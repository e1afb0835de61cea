// What of a person's taste is asked about in a conversation, and when.
import type { Me, Taste } from '../lib/wire'

export const STYLES = ['neat', 'comfortable', 'accent'] as const

/** Only while nothing is known: neither told nor learned from what was asked. */
export function asksTaste(me: Me | null): boolean {
  return me !== null && !me.taste.fit && !me.taste.styles?.length
}

/** A second tap takes the choice back. */
export function toggled(taste: Taste, name: 'styles' | 'fit', value: string): Taste {
  if (name === 'fit') return { ...taste, fit: taste.fit === value ? null : (value as NonNullable<Taste['fit']>) }
  const style = value as (typeof STYLES)[number]
  const others = (taste.styles ?? []).filter((other) => other !== style)
  return { ...taste, styles: others.length === (taste.styles ?? []).length ? [...others, style] : others }
}
