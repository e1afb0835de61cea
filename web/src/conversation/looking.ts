// Looking at what the server has, again and again, while an answer is being written out of sight.
import { backoff, online, pause } from '../lib/pause'

/** How long a conversation is waited for before what is kept of it shows meanwhile. */
export const PATIENCE = 4_000

/** `look` says whether that was enough. It is not looked for longer than `wanted`. */
export async function lookFor(look: () => Promise<boolean>, wanted: () => boolean): Promise<void> {
  for (const wait of backoff(4_000, 4)) {
    await online()
    if (!wanted() || (await look())) return
    await pause(wait)
  }
}
