// The sentences of notices. What names pieces or places of the answer speaks its language; the rest speaks the page's.
import type { Dictionary } from '../i18n/en'
import type { Corrected, Forecast, Language, Notice, WrongColour } from '../lib/wire'
import { kindOf, LADDER } from './answer'

const DAY = 24 * 60 * 60 * 1000
/** In %: from here on the day's sign is rain or snow. */
export const WET_FROM = 50

/** Said after the words that it is about. */
export function isAfterword(notice: Notice): boolean {
  return notice.code === 'corrected' && notice.by !== 'person'
}

/** Who answers instead of the model: told between the reading and the words, where the stream has it, so that nothing moves. */
export function isStep(notice: Notice): boolean {
  return LADDER.includes(notice.code)
}

/** Whether a notice names what only the answer's language can name. */
export function isOfAnswer(notice: Notice): boolean {
  return notice.code === 'weather' || (notice.code === 'corrected' && Boolean(notice.colours?.length))
}

/** `null` for a notice of a newer server. The weather has parts of its own: `forecastOf`. */
export function told(notice: Notice, t: Dictionary): string | null {
  if (notice.code === 'reading') return t.notices.reading(notice.count)
  if (notice.code === 'no_reading') return known(t.noReadings, notice.why)
  if (notice.code === 'corrected' && notice.colours?.length) return putRight(notice, notice.colours, t)
  return known(t.notices, kindOf(notice))
}

/** `count` has the wrong words in it: what is more of it was left out. */
function putRight({ count }: Corrected, colours: WrongColour[], t: Dictionary): string {
  const more = (count ?? 0) > colours.length ? [t.notices.corrected] : []
  return [...colours.map(t.wrongColour), ...more].join(' ')
}

function known(texts: object, key: string): string | null {
  const text: unknown = Object.hasOwn(texts, key) ? (texts as Record<string, unknown>)[key] : null
  return typeof text === 'string' ? text : null
}

/** `내일 부산 · 12–19° · 비 올 확률 60%` */
export function forecastOf(forecast: Forecast, t: Dictionary, language: Language, now = new Date()): string {
  return [
    t.forecast(dayOf(forecast.day, language, now), forecast.place),
    t.degrees(degrees(forecast.low), degrees(forecast.high)),
    t.chance(forecast.rain, forecast.snow),
  ].join(' · ')
}

function degrees(celsius: number): string {
  return String(Math.round(celsius) || 0).replace('-', '−')
}

/** Today, tomorrow, else the date: also true when the answer is read again days later. */
function dayOf(day: string, language: Language, now: Date): string {
  const date = new Date(`${day}T00:00`)
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate())
  const away = Math.round((date.getTime() - today.getTime()) / DAY)
  if (away !== 0 && away !== 1) return new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', weekday: 'short' }).format(date)
  const name = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(away, 'day')
  return name.charAt(0).toUpperCase() + name.slice(1)
}
