// The language of the page: the browser's until the person chooses another.
import { keep, recall } from '../lib/stored'
import type { Language, Words } from '../lib/wire'
import { said, saidDay } from './day'
import { en, type Dictionary } from './en'
import { ko } from './ko'

const dictionaries: Record<Language, Dictionary> = { ko, en }

class I18n {
  language = $state<Language>(preferred())
  readonly t = $derived(dictionaries[this.language])

  dictionary(language: Language): Dictionary {
    return dictionaries[language]
  }

  choose(language: Language): void {
    this.language = language
    keep('language', language)
  }

  words(both: Words): string {
    return both[this.language] || both.ko || both.en
  }

  /** A day with its time, as one says it: `오늘 오후 3:05`. */
  date(seconds: number): string {
    return said(seconds * 1000, this.language)
  }

  /** The day alone: `12월 22일`. */
  day(seconds: number): string {
    return saidDay(seconds * 1000, this.language)
  }
}

function preferred(): Language {
  const kept = recall('language')
  if (kept === 'ko' || kept === 'en') return kept
  return navigator.language.toLowerCase().startsWith('ko') ? 'ko' : 'en'
}

export const i18n = new I18n()
