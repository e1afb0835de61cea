// One answer as it is shown, built from the parts of the stream or, after a reload, from the stored parts.
import type { AnalysisLine, Notice, OutfitCard, Part, UIMessage, Usage } from '../lib/wire'

export interface Answer {
  id: string
  /** How often its cards were chosen anew after a correction. */
  revision: number
  notices: Notice[]
  analysis: AnalysisLine[]
  headline: string
  reply: string
  outfits: OutfitCard[]
  followUps: string[]
  usage: Usage | null
}

export const emptyAnswer = (): Answer => ({
  id: '', revision: 0, notices: [], analysis: [], headline: '', reply: '', outfits: [], followUps: [], usage: null,
})

/** Longer than this, a single stored text is the reply and not the headline (design section 2: at most 40 characters). */
const LONGEST_HEADLINE = 60

/** Take one part of the stream in. Unknown parts change nothing, so that a newer server does no harm. */
export function apply(answer: Answer, part: Part): void {
  switch (part.type) {
    case 'start':
      answer.id = part.messageId ?? answer.id
      return
    case 'text-delta':
      answer[part.id === 'headline' ? 'headline' : 'reply'] += part.delta ?? ''
      return
    case 'finish':
      answer.usage = part.messageMetadata?.usage ?? answer.usage
      return
    default:
      applyData(answer, part)
  }
}

function applyData(answer: Answer, part: Part): void {
  switch (part.type) {
    case 'data-notice':
      notice(answer, part.data as Notice)
      return
    case 'data-analysis':
      answer.analysis = (part.data as { lines: AnalysisLine[] }).lines
      return
    case 'data-outfit':
      place(answer.outfits, part.data as OutfitCard)
      return
    case 'data-follow-ups':
      answer.followUps = (part.data as { suggestions: string[] }).suggestions
      return
    case 'data-usage':
      answer.usage = part.data as Usage
  }
}

/** Who answers, from the best to the last: only the step that the answer came to is told. */
export const LADDER: readonly string[] = ['without_pictures', 'model_down', 'budget', 'engine']

/** `restart`: who answered so far broke off, and another begins anew. */
function notice(answer: Answer, told: Notice): void {
  if ('restart' in told && told.restart) Object.assign(answer, { headline: '', reply: '', outfits: [], followUps: [] })
  answer.notices = [...answer.notices.filter((before) => !replaces(told, before)), told]
}

function replaces(told: Notice, before: Notice): boolean {
  return kindOf(told) === kindOf(before) || (LADDER.includes(told.code) && LADDER.includes(before.code))
}

/** A card may come several times with the same id while it fills. */
function place(cards: OutfitCard[], card: OutfitCard): void {
  const at = cards.findIndex((other) => other.id === card.id)
  if (at < 0) cards.push(card)
  else cards[at] = card
}

export function stored(message: UIMessage): Answer {
  const answer = { ...emptyAnswer(), id: message.id, revision: message.metadata?.revision ?? 0, usage: message.metadata?.usage ?? null }
  for (const part of message.parts) applyData(answer, part)
  const texts = message.parts.filter((part) => part.type === 'text').map((part) => part.text ?? '')
  if (texts.length > 1 || (texts[0]?.length ?? 0) <= LONGEST_HEADLINE) answer.headline = texts.shift() ?? ''
  answer.reply = texts.join('\n\n')
  return answer
}

export function textOf(message: UIMessage): string {
  return message.parts.map((part) => (part.type === 'text' ? (part.text ?? '') : '')).join('')
}

/** Which sentence a notice has: its code's, or that of cards that were chosen anew for the person. */
export function kindOf(notice: Notice): string {
  if (notice.code !== 'corrected' || notice.by !== 'person') return notice.code
  return notice.instead_of === 'model' ? 'rerankedModel' : 'reranked'
}
