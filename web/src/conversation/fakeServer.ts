// A server of one conversation for the unit tests.
import { Problem } from '../lib/api'
import type { Part, Session, UIMessage } from '../lib/wire'
import { Conversation } from './conversation.svelte'

export const ANSWER: Part[] = [{ type: 'start', messageId: 'a1' }, { type: 'text-delta', id: 'headline', delta: '셔츠' }]

/** A server of one conversation: `streams` are the answers to come, each a list of parts or a problem. */
export class FakeServer {
  asked: { message: UIMessage; trigger: string; signal: AbortSignal }[] = []
  stored: Pick<Session, 'messages' | 'status'> = { messages: [], status: 'idle' }
  constructor(readonly streams: (Part[] | Problem | 'silent')[]) {}

  chat = async (_: string, message: UIMessage, trigger: 'submit-message' | 'regenerate-message', signal: AbortSignal): Promise<Response> => {
    this.asked.push({ message, trigger, signal })
    const stream = this.streams.shift() ?? []
    if (stream instanceof Problem) throw stream
    return new Response(stream === 'silent' ? silent(signal) : frames(stream))
  }
  session = async (id: string): Promise<Session> => ({ id, title: '', next: null, ...this.stored })
  /** What choosing anew gives, one by one. */
  anew: (UIMessage | Problem)[] = []
  rerank = async (): Promise<{ message: UIMessage }> => {
    const next = this.anew.shift()!
    if (next instanceof Problem) throw next
    return { message: next }
  }
}

const frames = (list: Part[]) => list.map((part) => `data: ${JSON.stringify(part)}\n\n`).join('')
const silent = (signal: AbortSignal) =>
  new ReadableStream<Uint8Array>({ start: (sink) => signal.addEventListener('abort', () => sink.error(signal.reason)) })
export const message = (id: string, role: UIMessage['role'], text: string): UIMessage => ({ id, role, parts: [{ type: 'text', text }] })
export const open = (server: FakeServer, id = 's1') => new Conversation(id, server)
