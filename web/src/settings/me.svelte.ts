// What the server keeps about the person, their taste and today's budget.
import * as api from '../lib/api'
import type { Me, Taste } from '../lib/wire'

class Profile {
  me = $state<Me | null>(null)
  #first: Promise<void> | null = null
  #owning: Promise<void> = Promise.resolve()

  async load(): Promise<void> {
    this.me = await api.me().catch(() => this.me)
  }

  /** Loads what is not here yet; many may ask at once. */
  async known(): Promise<void> {
    if (!this.me) await (this.#first ??= this.load().finally(() => (this.#first = null)))
  }

  /** The server keeps what is not named: the stylist may have learned more meanwhile than we know of. */
  async change(taste: Taste): Promise<void> {
    this.me = await api.changeTaste(taste)
  }

  owns(what: string): boolean {
    return this.me?.taste.owned?.includes(what) ?? false
  }

  /** "I have one, just no photo", or after all not. One after the other: each changes the list that the server has by then. */
  own(what: string, has: boolean): Promise<void> {
    const owning = this.#owning.then(() => this.#own(what, has))
    this.#owning = owning.catch(() => undefined)
    return owning
  }

  async #own(what: string, has: boolean): Promise<void> {
    const others = ((await api.me()).taste.owned ?? []).filter((other) => other !== what)
    await this.change({ owned: has ? [...others, what] : others })
  }
}

export const profile = new Profile()
