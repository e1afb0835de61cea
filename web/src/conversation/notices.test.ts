import { render, screen } from '@testing-library/svelte'
import { beforeEach, describe, expect, it } from 'vitest'
import { i18n } from '../i18n/i18n.svelte'
import { NO_READINGS, type Forecast, type Notice, type Part } from '../lib/wire'
import { apply, emptyAnswer, stored } from './answer'
import NoticeLine from './NoticeLine.svelte'
import { forecastOf, told } from './notices'
import { languageOf } from './spoken'

const ko = i18n.dictionary('ko')
const en = i18n.dictionary('en')
const sunday = new Date(2026, 10, 22, 16, 30)
const busan: Forecast = {
  code: 'weather', place: '부산', day: '2026-11-23', low: 12.4, high: 18.6, rain: 60, snow: false, source: 'Open-Meteo', url: 'https://open-meteo.com/',
}
const shown = (notice: Notice) => {
  render(NoticeLine, { notice })
  return screen.queryByTestId('notice')?.textContent?.replace(/\s+/g, ' ').trim()
}

beforeEach(() => i18n.choose('ko'))

describe('the weather that an answer reckons with', () => {
  it('is one line, in both languages', () => {
    expect(forecastOf(busan, ko, 'ko', sunday)).toBe('내일 부산 · 12–19° · 비 올 확률 60%')
    expect(forecastOf({ ...busan, place: 'Busan' }, en, 'en', sunday)).toBe('Tomorrow in Busan · 12–19 °C · 60% chance of rain')
  })

  it('can freeze and snow', () => {
    const cold = { ...busan, low: -5, high: 2.2, snow: true, rain: 80 }
    expect(forecastOf(cold, ko, 'ko', sunday)).toBe('내일 부산 · −5°~2° · 눈 올 확률 80%')
    expect(forecastOf({ ...cold, high: -0.3 }, en, 'en', sunday)).toBe('Tomorrow in 부산 · −5 to 0 °C · 80% chance of snow')
    expect(forecastOf({ ...cold, high: -4.6 }, en, 'en', sunday)).toContain('· −5 °C ·')
  })

  it('names a day by what it is when it is read', () => {
    const day = (given: string, now = sunday) => forecastOf({ ...busan, day: given }, ko, 'ko', now).split(' 부산')[0]
    expect([day('2026-11-22'), day('2026-11-23'), day('2026-11-23', new Date(2026, 10, 23, 23, 59))]).toEqual(['오늘', '내일', '오늘'])
    expect(day('2026-11-23', new Date(2026, 10, 25))).toBe('11월 23일 (월)')
    expect(forecastOf({ ...busan, day: '2026-12-01' }, en, 'en', sunday)).toContain('Tue, Dec 1 in')
  })

  it('says whose it is, in a tab of its own', () => {
    shown(busan)
    const link = screen.getByRole('link', { name: 'Open-Meteo, 새 탭에서 열려요' })
    expect([link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['https://open-meteo.com/', '_blank', 'noopener noreferrer'])
  })

  it('speaks the language of its place before the first word, then that of the words', () => {
    const before = { ...emptyAnswer(), notices: [{ ...busan, place: 'Busan' }] }
    expect(languageOf(before)).toBe('en')
    expect(languageOf({ ...before, headline: '비 오는 날엔' })).toBe('ko')
  })
})

describe('a photo of the person that is not read', () => {
  it.each(NO_READINGS)('says kindly why, and what to do: %s', (why) => {
    for (const [language, t] of [['ko', ko], ['en', en]] as const) {
      i18n.choose(language)
      expect(shown({ code: 'no_reading', why })).toContain(t.noReadings[why])
      expect(screen.getAllByRole('link', { name: t.changePhoto }).at(-1)!.getAttribute('href')).toBe('#/')
      document.body.replaceChildren()
    }
  })

  it('has four sentences of its own', () => {
    expect(new Set(NO_READINGS.map((why) => told({ code: 'no_reading', why }, ko))).size).toBe(4)
    expect(ko.noReadings.maybe_minor).toContain('만 19세 이상 본인 사진만')
    expect(ko.noReadings.nudity).toContain('옷을 입은 사진으로')
  })
})

describe('what was put right', () => {
  it('names each wrong colour word', () => {
    const colours = [{ number: 1, name: '네이비 셔츠', said: '검정' }, { number: 4, name: '베이지 코트', said: '회색 코트' }]
    expect(shown({ code: 'corrected', count: 2, colours })).toBe('1번은 검정이 아니라 네이비 셔츠예요. 4번은 회색 코트가 아니라 베이지 코트예요.')
    expect(told({ code: 'corrected', count: 1, colours: [{ number: 1, name: 'navy shirt', said: 'black' }] }, en)).toBe('Number 1 is your navy shirt, not black.')
  })

  it('says both where more than words was put right', () => {
    const colours = [{ number: 1, name: 'navy shirt', said: 'black' }]
    expect(told({ code: 'corrected', count: 3, colours }, en)).toBe('Number 1 is your navy shirt, not black. We left out what didn’t match your clothes.')
  })

  it('is said in one sentence where no word was wrong', () => {
    expect(told({ code: 'corrected', count: 1 }, en)).toBe('We left out what didn’t match your clothes.')
    expect(told({ code: 'corrected', count: 1, colours: [] }, en)).toBe('We left out what didn’t match your clothes.')
  })
})

describe('who answered', () => {
  const notice = (data: Notice): Part => ({ type: 'data-notice', data })
  const blind: Part[] = [
    notice(busan),
    { type: 'text-delta', id: 'headline', delta: '반쯤' },
    notice({ code: 'without_pictures', restart: true }),
    notice(busan),
    { type: 'text-delta', id: 'headline', delta: '셔츠' },
  ]
  const codes = (parts: Part[]) => stored({ id: 'a1', role: 'assistant', parts }).notices.map(({ code }) => code)

  it('begins anew without the pictures, and tells the weather once', () => {
    const answer = emptyAnswer()
    for (const part of blind) apply(answer, part)
    expect([answer.headline, answer.notices.map(({ code }) => code)]).toEqual(['셔츠', ['without_pictures', 'weather']])
    expect(shown({ code: 'without_pictures', restart: true })).toContain('사진을 보지 못해서')
  })

  it('is told by the last step of the ladder only', () => {
    expect(codes([notice({ code: 'without_pictures', restart: true }), notice({ code: 'model_down', restart: true })])).toEqual(['model_down'])
  })

  it('is the same after a refresh, for every notice', () => {
    const all: Notice[] = [busan, { code: 'no_reading', why: 'nudity' }, { code: 'reading', count: 2 }, { code: 'without_pictures', restart: true }, { code: 'corrected', count: 1, colours: [{ number: 1, name: '네이비 셔츠', said: '검정' }] }]
    const answer = emptyAnswer()
    for (const data of all) apply(answer, notice(data))
    expect(stored({ id: 'a1', role: 'assistant', parts: all.map(notice) }).notices).toEqual(answer.notices)
    expect(answer.notices).toEqual(all)
  })

  it('leaves out what a newer server tells', () => {
    expect(shown({ code: 'tomorrow' } as unknown as Notice)).toBeUndefined()
    expect(told({ code: 'toString' } as unknown as Notice, ko)).toBeNull()
  })
})
