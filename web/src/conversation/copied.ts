// An answer as plain text, in its own language: what one pastes into a message to a friend.
import type { Dictionary } from '../i18n/en'
import { blocks } from '../lib/markdown'
import type { OutfitCard } from '../lib/wire'
import type { Answer } from './answer'

export function plainText(answer: Answer, t: Dictionary): string {
  const main = answer.outfits.find((card) => card.kind === 'main')
  const others = answer.outfits.filter((card) => card.kind === 'alternative')
  const parts = [
    answer.headline,
    ...(main ? [look(main, t.outfitMain, t)] : []),
    spoken(answer.reply),
    ...(others.length ? [[t.outfitOther, ...others.map((card, index) => `${index + 1}. ${offer(card)}`)].join('\n')] : []),
  ]
  return parts.filter(Boolean).join('\n\n')
}

/** Markdown without its marks. */
function spoken(reply: string): string {
  return blocks(reply)
    .map(({ kind, lines }) => lines.map((runs, index) => `${mark(kind, index)}${runs.map(({ text }) => text).join('')}`).join('\n'))
    .join('\n\n')
}

function mark(kind: ReturnType<typeof blocks>[number]['kind'], index: number): string {
  return kind === 'bullets' ? '- ' : kind === 'numbers' ? `${index + 1}. ` : ''
}

function look(card: OutfitCard, title: string, t: Dictionary): string {
  return [
    `${title}: ${card.title}`,
    ...card.items.map(({ slot, name, reason }) => `- ${t.slots[slot]}: ${sentences(name, reason)}`),
    ...card.worn.map(({ slot, name, reason }) => `- ${t.slots[slot]} (${t.wornNow}): ${sentences(name, reason)}`),
    ...(card.reason ? [card.reason] : []),
    ...card.missing.map(({ advice }, index) => `${index ? '' : `${t.missingTitle}\n`}- ${advice}`),
    ...card.tips.map(({ when, text }) => `${t.tips[when]}: ${text}`),
  ].join('\n')
}

function offer(card: OutfitCard): string {
  return sentences(card.title, [...card.missing.map(({ advice }) => advice), card.reason].filter(Boolean).join(' '))
}

function sentences(name: string, reason: string): string {
  return reason ? `${name}. ${reason}` : name
}
