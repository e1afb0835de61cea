// A part of the page that comes after the first sight, in a file of its own. What did not come can be asked for again.
import type { Component } from 'svelte'
import { lostStyles } from './styles'

export class Later<Props extends object> {
  component = $state.raw<Component<Props> | null>(null)
  failed = $state(false)
  #coming: Promise<void> | null = null

  constructor(private fetch: () => Promise<Component<Props>>) {}

  /** Fetched once, whoever needs it first: somebody who opened it, or an idle moment. */
  load(): Promise<void> {
    return (this.#coming ??= this.#load())
  }

  /** Online and lost again: the site is newer than this tab and has the file no more, so the page itself comes anew. */
  async again(reload = () => location.reload()): Promise<void> {
    await this.load()
    if (this.failed && navigator.onLine) reload()
  }

  async #load(): Promise<void> {
    this.failed = false
    try {
      await lostStyles()
      this.component = await this.fetch()
    } catch {
      this.failed = true
      this.#coming = null
    }
  }
}
