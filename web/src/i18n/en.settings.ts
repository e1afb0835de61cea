// What the settings say, in English.
import type { Same } from './same'

export const settingsWindow = {
  tasteTitle: 'My taste',
  tasteText: 'We’ll favour these. What you avoid is left out.',
  avoidColours: 'Colours to avoid',
  avoidWords: 'To avoid, as you told us',
  forgetWord: (word: string) => `${word}: forget it`,
  keptTitle: 'What we keep',
  usedTitle: 'Model and photos today',
  keptOriginal: 'Originals: deleted as soon as they are read, within two days at the latest.',
  keptBody: (date: string) => `Your full-body photo: until ${date}.`,
  keptWardrobe: (date: string) => `Clothes and conversations: until ${date}, longer each time you visit.`,
  keptNothing: 'Nothing is kept yet.',
  modelUsed: (model: string, host: string) => `Answers are written by ${model} (${host}).`,
  modelNone: 'No model is connected; our own rules answer.',
  budgetUsed: (percent: number) => `Today’s budget: ${percent}% used.`,
  photosUsed: (used: number, limit: number) => `Photos today: ${used} of ${limit}.`,
  deleteAll: 'Delete everything',
  deleteAllAsk: 'All photos, conversations and tastes are deleted at once. This can’t be undone.',
}

export type Settings = Same<typeof settingsWindow>
