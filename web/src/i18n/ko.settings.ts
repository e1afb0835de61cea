// 설정 창의 말.
import type { Settings } from './en.settings'

export const settingsWindow: Settings = {
  tasteTitle: '내 취향',
  tasteText: '추천할 때 조금 더 반영해요. 피하고 싶은 색은 빼고 골라요.',
  avoidColours: '피하고 싶은 색',
  avoidWords: '대화에서 기억한, 피하고 싶은 것',
  forgetWord: (word) => `${word} 잊기`,
  keptTitle: '보관하는 것',
  usedTitle: '모델과 오늘 쓴 양',
  keptOriginal: '원본 사진은 읽자마자, 늦어도 이틀 안에 지워요.',
  keptBody: (date) => `전신 사진은 ${date}까지 둬요.`,
  keptWardrobe: (date) => `옷과 대화는 ${date}까지 두고, 들르실 때마다 늘어나요.`,
  keptNothing: '아직 보관하는 것이 없어요.',
  modelUsed: (model, host) => `답은 ${model} 모델(${host})이 써요.`,
  modelNone: '연결된 모델이 없어서 저희 규칙이 답해요.',
  budgetUsed: (percent) => `오늘 예산의 ${percent}%를 썼어요.`,
  photosUsed: (used, limit) => `오늘 사진 ${limit}장 중 ${used}장을 올렸어요.`,
  deleteAll: '모두 지우기',
  deleteAllAsk: '사진과 대화, 취향을 지금 모두 지워요. 되돌릴 수 없어요.',
}
