import { describe, expect, it } from 'vitest'
import { en, type Dictionary } from './en'
import { i18n } from './i18n.svelte'
import { ro } from './josa'
import { ko } from './ko'

function leaves(value: unknown, path = ''): string[] {
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
  return [path]
}

describe('the dictionaries', () => {
  it('have the same keys, down to the last', () => {
    expect(leaves(ko).sort()).toEqual(leaves(en).sort())
  })

  it('refuse a missing key as a type error', () => {
    const { send: _, ...incomplete } = ko
    // @ts-expect-error a dictionary without `send` is none
    const dictionary: Dictionary = incomplete
    expect(dictionary).not.toHaveProperty('send')
  })

  it('keep the voice: never 고객님, 완벽한, 무조건, 날씬해 보이는, 체형 분석', () => {
    const texts = JSON.stringify(ko, (_, value: unknown) => (typeof value === 'function' ? String(value) : value))
    expect(texts).not.toMatch(/고객님|완벽한|무조건|날씬해|체형 분석/)
  })

  it('choose 로 or 으로 by the final consonant', () => {
    expect([ro('셔츠'), ro('가방'), ro('신발'), ro('겉옷')]).toEqual(['셔츠로', '가방으로', '신발로', '겉옷으로'])
  })

  it('switch', () => {
    i18n.choose('en')
    expect(i18n.t.start).toBe('Start')
    i18n.choose('ko')
    expect(i18n.t.start).toBe('대화 시작하기')
  })
})
