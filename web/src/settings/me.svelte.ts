// What the server keeps about the person, their taste and today's budget.
import * as api from '../lib/api'
import type { Me, Taste } from '../lib/wire'

class Profile {
  me = $state<Me | null>(null)
  /** Why it is not known. */
  trouble = $state('')
  #first: Promise<void> | null = null
  #owning: Promise<void> = Promise.resolve()
  #changing: Promise<unknown> = Promise.resolve()
  #changes = 0

  async load(): Promise<void> {
    try {
      this.me = await this.#asked()
      this.trouble = ''
    } catch (error) {
      this.trouble = api.codeOf(error)
    }
  }

  /** What the person changed meanwhile stands: an answer from before is asked for again. */
  async #asked(): Promise<Me> {
    const changes = this.#changes
    await this.#changing
    const me = await api.me()
    return changes === this.#changes ? me : this.#asked()
  }

  /** Loads what is not here yet; many may ask at once. */
  async known(): Promise<void> {
    if (!this.me) await (this.#first ??= this.load().finally(() => (this.#first = null)))
  }

  /** Shown at once, told one after the other; what did not arrive is taken back. The server keeps what is not named: the stylist
   *  may have learned more meanwhile than we know of. */
  async change(taste: Taste): Promise<void> {
    const change = ++this.#changes
    const before = this.me
    if (before) this.me = { ...before, taste: { ...before.taste, ...taste } }
    const told = this.#changing.then(() => api.changeTaste(taste))
    this.#changing = told.catch(() => undefined)
    const known = await told.catch((error: unknown) => {
      if (change === this.#changes) this.me = before
      throw error
    })
    if (change === this.#changes) this.me = known
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
