// The sentence for a failure code, in the person's language.
import type { Dictionary } from '../i18n/en'
import { i18n } from '../i18n/i18n.svelte'

export function sentence(code: string, renewsAt: number | null = null): string {
  const text = known(i18n.t.problems, code) ?? known(i18n.t.reasons, code) ?? i18n.t.problems.internal
  return renewsAt ? `${text} ${i18n.t.renews(i18n.date(renewsAt))}` : text
}

function known(texts: Dictionary['problems'] | Dictionary['reasons'], code: string): string | undefined {
  return Object.hasOwn(texts, code) ? (texts as Record<string, string>)[code] : undefined
}
