// The list of conversations, and which one was visited last.
import * as api from '../lib/api'
import { keep, recall } from '../lib/stored'
import type { SessionSummary } from '../lib/wire'
import { kept } from '../offline/kept'
import { forgetTalk } from './forgotten'

class Sessions {
  list = $state<SessionSummary[]>([])
  loaded = $state(false)
  /** Why the list is not here, or not the newest. */
  trouble = $state('')
  /** To be carried on from the start page. */
  last = $state(recall('session'))

  async load(): Promise<void> {
    try {
      this.#take((await api.sessions()).sessions)
      this.loaded = true
      this.trouble = ''
    } catch (error) {
      this.trouble = api.codeOf(error)
      if (this.trouble === 'offline' && !this.list.length) this.list = (await kept((looks) => looks.sessions())) ?? []
    }
  }

  async open(): Promise<string> {
    return (await api.newSession()).id
  }

  visit(id: string): void {
    this.last = id
    keep('session', id)
  }

  /** The name is shown at once, and the old one again when it did not arrive. */
  async rename(id: string, title: string): Promise<void> {
    const before = this.list.find((session) => session.id === id)?.title ?? ''
    this.#entitle(id, title)
    try {
      await api.renameSession(id, title)
    } catch (error) {
      this.#entitle(id, before)
      throw error
    }
  }

  async remove(id: string): Promise<void> {
    try {
      await api.deleteSession(id)
    } catch (error) {
      // Another tab was faster.
      if (api.codeOf(error) !== 'not_found') throw error
    }
    forgetTalk(id)
    this.#take(this.list.filter((session) => session.id !== id))
    if (this.last === id) this.visit('')
  }

  #entitle(id: string, title: string): void {
    this.list = this.list.map((session) => (session.id === id ? { ...session, title } : session))
  }

  #take(list: SessionSummary[]): void {
    this.list = list
    void kept((looks) => looks.keepSessions(list))
  }
}

export const sessions = new Sessions()
