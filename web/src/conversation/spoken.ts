// The labels of an answer are in the answer's language, which is the question's and not always the page's.
import { getContext, setContext } from 'svelte'
import { i18n } from '../i18n/i18n.svelte'
import type { Language } from '../lib/wire'
import type { Answer } from './answer'

const KEY = Symbol('language of the answer')
const HANGUL = /[가-힣]/

/** `null` while nothing is said yet; the weather, which comes before the words, names its place in their language. */
export function languageOf(answer: Answer | null): Language | null {
  const place = answer?.notices.find((notice) => notice.code === 'weather')?.place
  const said = `${answer?.headline ?? ''}${answer?.reply ?? ''}` || place
  return said ? (HANGUL.test(said) ? 'ko' : 'en') : null
}

export function speak(language: () => Language | null): void {
  setContext(KEY, language)
}

/** The language of the parts of an answer; outside of one, the page's. Called while a component is set up. */
export function spokenIn(): () => Language {
  const language = getContext<(() => Language | null) | undefined>(KEY)
  return () => language?.() ?? i18n.language
}

/** The dictionary of that language. */
export function spoken() {
  const language = spokenIn()
  return () => i18n.dictionary(language())
}
