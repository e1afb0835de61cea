// What a question may be, in the box at the end and in that of an edit.
import type { Dictionary } from '../i18n/en'
import { sentence } from '../lib/sentence'

export const LIMIT = 2_000

export function lengthOf(text: string): number {
  return [...text.trim()].length
}

/** Why it cannot be sent, or nothing. */
export function wrong(text: string, t: Dictionary): string {
  if (!text.trim()) return t.emptyHint
  return lengthOf(text) > LIMIT ? sentence('too_long') : ''
}

/** As high as its text, up to `most` pixels. */
export function fit(box: HTMLTextAreaElement, most = 200): void {
  box.style.height = 'auto'
  box.style.height = `${Math.min(box.scrollHeight, most)}px`
}
