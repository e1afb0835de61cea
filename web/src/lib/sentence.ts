// The sentence for a failure code, in the page's language unless what stands around it has another.
import type { Dictionary } from '../i18n/en'
import { i18n } from '../i18n/i18n.svelte'

export function sentence(code: string, renewsAt: number | null = null, t: Dictionary = i18n.t): string {
  const text = known(t.problems, code) ?? known(t.reasons, code) ?? t.problems.internal
  return renewsAt ? `${text} ${t.renews(i18n.date(renewsAt))}` : text
}

function known(texts: Dictionary['problems'] | Dictionary['reasons'], code: string): string | undefined {
  return Object.hasOwn(texts, code) ? (texts as Record<string, string>)[code] : undefined
}
