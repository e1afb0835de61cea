import { describe, expect, it } from 'vitest'
import { said, saidDay } from './day'

const at = (...parts: [number, number, number, number, number]) => new Date(...parts).getTime()
const now = at(2026, 10, 22, 0, 10)
// The narrow no-break space before AM and PM is the platform's.
const plain = (text: string) => text.replace(/\s/g, ' ')

describe('a moment', () => {
  it('is today, yesterday or tomorrow as long as it is', () => {
    expect(plain(said(at(2026, 10, 22, 15, 5), 'ko', now))).toBe('오늘 오후 3:05')
    expect(plain(said(at(2026, 10, 21, 23, 59), 'ko', now))).toBe('어제 오후 11:59')
    expect(plain(said(at(2026, 10, 23, 9, 0), 'ko', now))).toBe('내일 오전 9:00')
    expect(plain(said(at(2026, 10, 21, 23, 59), 'en', now))).toBe('yesterday 11:59 PM')
  })

  it('is a day of the month before that, and of a year when it is another', () => {
    expect(plain(said(at(2026, 10, 20, 23, 59), 'ko', now))).toBe('11월 20일 오후 11:59')
    expect(plain(said(at(2026, 10, 20, 23, 59), 'en', now))).toMatch(/^November 20.* 11:59 PM$/)
    expect(plain(said(at(2025, 11, 31, 12, 0), 'ko', now))).toBe('2025년 12월 31일')
  })
})

describe('a day', () => {
  it('is told without its minute', () => {
    expect([saidDay(at(2026, 11, 22, 6, 7), 'ko', now), saidDay(at(2026, 10, 23, 6, 7), 'ko', now)]).toEqual(['12월 22일', '내일'])
    expect([saidDay(at(2027, 0, 2, 6, 7), 'ko', now), saidDay(at(2026, 11, 22, 6, 7), 'en', now)]).toEqual(['2027년 1월 2일', 'December 22'])
  })
})
