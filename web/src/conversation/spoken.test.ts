import { describe, expect, it } from 'vitest'
import { emptyAnswer } from './answer'
import { languageOf } from './spoken'

describe('the language of an answer', () => {
  it('is unknown before the first word', () => {
    expect(languageOf(null)).toBeNull()
    expect(languageOf(emptyAnswer())).toBeNull()
  })

  it('is Korean with the first Korean syllable, also beside Latin names', () => {
    expect(languageOf({ ...emptyAnswer(), headline: 'T-shirt에 데님' })).toBe('ko')
    expect(languageOf({ ...emptyAnswer(), reply: 'A striped shirt.' })).toBe('en')
  })
})
