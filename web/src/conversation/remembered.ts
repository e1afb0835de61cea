// A conversation as it was seen on this device last, for when it cannot be fetched.
import { kept } from '../offline/kept'
import type { KeptTalk } from '../offline/looks'
import { wardrobe } from '../wardrobe/wardrobe.svelte'
import type { Turn } from './turns'

const MOST = 25

export function remember(id: string, title: string, turns: Turn[]): void {
  void kept((looks) => looks.keepTalk(id, { title, seen: Date.now() / 1000, turns: turns.slice(-MOST) }))
  rememberPieces(turns.at(-1))
}

/** Also those further down, which were not looked at yet. */
function rememberPieces(turn: Turn | undefined): void {
  for (const { photo_id } of turn?.answer?.outfits.flatMap((card) => card.items) ?? []) {
    const photo = wardrobe.find(photo_id)
    if (photo && turn?.state === 'done') void kept((looks) => looks.keepPicture(photo))
  }
}

export function drop(id: string): void {
  void kept((looks) => looks.dropTalk(id))
}

export async function recall(id: string): Promise<KeptTalk> {
  const talk = await kept((looks) => looks.talk(id))
  return { title: talk?.title ?? '', seen: talk?.seen ?? 0, turns: (talk?.turns ?? []).map(revived) }
}

/** An answer that was being written is looked for again; a question that still waited for its turn never left. */
function revived(turn: Turn): Turn {
  if (turn.state === 'queued') return { ...turn, state: 'unsent', code: 'offline' }
  return ['streaming', 'syncing'].includes(turn.state) ? { ...turn, state: 'syncing' } : turn
}
