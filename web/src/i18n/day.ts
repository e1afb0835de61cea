// A moment as people say it: `오늘 오후 3:05`, `내일 오전 9:00`, `11월 20일 오후 3:05`, with the year when it is another one.
import type { Language } from '../lib/wire'

const DAY = 86_400_000
const TIME = { hour: 'numeric', minute: '2-digit' } as const

export function said(moment: number, language: Language, now = Date.now()): string {
  const say = (wanted: Intl.DateTimeFormatOptions) => inWords(new Intl.DateTimeFormat(language, wanted).format(moment), language)
  const away = Math.round((midnight(moment) - midnight(now)) / DAY)
  if (Math.abs(away) < 2) return `${new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(away, 'day')} ${say(TIME)}`
  const otherYear = new Date(moment).getFullYear() !== new Date(now).getFullYear()
  return say(otherYear ? { dateStyle: 'long' } : { month: 'long', day: 'numeric', ...TIME })
}

/** Only the day, for what is kept for weeks: `12월 22일`, `내일`. */
export function saidDay(moment: number, language: Language, now = Date.now()): string {
  const away = Math.round((midnight(moment) - midnight(now)) / DAY)
  if (Math.abs(away) < 2) return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(away, 'day')
  const otherYear = new Date(moment).getFullYear() !== new Date(now).getFullYear()
  return new Intl.DateTimeFormat(language, otherYear ? { dateStyle: 'long' } : { month: 'long', day: 'numeric' }).format(moment)
}

/** Of the day that the person lives in; rounding above forgives a day of 23 or 25 hours. */
function midnight(moment: number): number {
  return new Date(moment).setHours(0, 0, 0, 0)
}

/** Platforms with newer locale data write `PM 3:05` in Korean, which nobody says. */
function inWords(text: string, language: Language): string {
  return language === 'ko' ? text.replace('AM', '오전').replace('PM', '오후') : text
}
