// The way to what is kept for when there is no network. Keeping is never in the way: what cannot be kept is not.
import type { Looks } from './looks'

export async function kept<T>(use: (looks: Looks) => Promise<T>): Promise<T | null> {
  try {
    return await use((await import('./looks')).looks)
  } catch {
    return null // storage is full, or refused in some private windows
  }
}
