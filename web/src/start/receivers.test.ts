import { describe, expect, it } from 'vitest'
import { en } from '../i18n/en'
import { ko } from '../i18n/ko'
import { receiver } from './receivers'

describe('who receives the photos', () => {
  it('is told by company and country where they are known', () => {
    expect(ko.consentHost(receiver('api.openai.com', ko.receiver))).toBe('사진은 OpenAI(미국)의 모델이 읽어요.')
    expect(en.consentHost(receiver('api.openai.com', en.receiver))).toBe('Your photos go to a model of OpenAI (US).')
    expect(ko.consentHost(receiver('api.mistral.ai', ko.receiver))).toBe('사진은 Mistral AI(프랑스)의 모델이 읽어요.')
  })

  it('is told by the host alone where they are not', () => {
    expect(receiver('models.example.org', ko.receiver)).toBe('models.example.org')
    expect(receiver('constructor', en.receiver)).toBe('constructor')
  })
})
