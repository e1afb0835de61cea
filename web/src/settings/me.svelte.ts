// What the server keeps about the person, their taste and today's budget.
import * as api from '../lib/api'
import type { Me, Taste } from '../lib/wire'

class Profile {
  me = $state<Me | null>(null)

  async load(): Promise<void> {
    this.me = await api.me().catch(() => this.me)
  }

  async change(taste: Taste): Promise<void> {
    if (!this.me) await this.load()
    this.me = await api.changeTaste({ ...this.me?.taste, ...taste })
  }

  /** "I have one, just no photo." */
  async own(what: string): Promise<void> {
    if (!this.me) await this.load()
    await this.change({ owned: [...new Set([...(this.me?.taste.owned ?? []), what])] })
  }
}

export const profile = new Profile()
