// The list of conversations.
import * as api from '../lib/api'
import type { SessionSummary } from '../lib/wire'

class Sessions {
  list = $state<SessionSummary[]>([])
  loaded = $state(false)

  async load(): Promise<void> {
    const told = await api.sessions().catch(() => null)
    if (told) this.list = told.sessions
    this.loaded = true
  }

  async open(): Promise<string> {
    return (await api.newSession()).id
  }

  async rename(id: string, title: string): Promise<void> {
    await api.renameSession(id, title)
    this.list = this.list.map((session) => (session.id === id ? { ...session, title } : session))
  }

  async remove(id: string): Promise<void> {
    await api.deleteSession(id)
    this.list = this.list.filter((session) => session.id !== id)
  }
}

export const sessions = new Sessions()
