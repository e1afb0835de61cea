// The only file that calls /api/*. Every failure is a Problem with a stable code; the page has the sentences.
import { learn } from './clock'
import { hashOf } from './digest'
import { network } from './network.svelte'
import type { Attributes, Kind, Me, NewPhoto, Photo, Session, SessionSummary, Taste, UIMessage } from './wire'

/** RFC 9457 problem of the server, or `offline` when no answer came at all. */
export class Problem extends Error {
  constructor(
    readonly code: string,
    readonly status = 0,
    readonly renewsAt: number | null = null,
  ) {
    super(code)
  }
}

/** The stable code of whatever went wrong with a call. */
export function codeOf(error: unknown): string {
  return error instanceof Problem ? error.code : 'internal'
}

/** A call on a line that died while the phone slept would wait for ever. */
const PATIENCE = 30_000
/** An answer that has not begun by then is worth a word. */
const LATE = 10_000

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

async function call(method: Method, path: string, body?: unknown, signal?: AbortSignal): Promise<Response> {
  const response = await send(method, path, body, signal)
  if (response.ok) return response
  const problem = await problemOf(response)
  if (problem.code !== 'no_visitor' || method === 'GET') throw problem
  await send('POST', '/api/sessions', {})
  const again = await send(method, path, body, signal)
  if (again.ok) return again
  throw await problemOf(again)
}

let first: Promise<unknown> | null = null

/** The first POST of a page may bring the visitor's cookie: the others wait for it, else each would become a visitor. */
function send(method: Method, path: string, body: unknown, signal?: AbortSignal): Promise<Response> {
  if (method !== 'POST') return sendNow(method, path, body, signal)
  const sent = first ? first.then(() => sendNow(method, path, body, signal)) : sendNow(method, path, body, signal)
  first ??= sent.catch(() => (first = null))
  return sent
}

async function sendNow(method: Method, path: string, body: unknown, signal?: AbortSignal): Promise<Response> {
  const text = body === undefined ? '' : JSON.stringify(body)
  const headers: Record<string, string> = {}
  if (method !== 'GET') headers['x-amz-content-sha256'] = await hashOf(text)
  if (text) headers['content-type'] = 'application/json'
  const patience = signal ? beginning(signal) : { signal: AbortSignal.timeout(PATIENCE), began: () => undefined }
  const began = performance.now()
  const late = setTimeout(() => network.late(), LATE)
  try {
    const response = await fetch(path, { method, headers, signal: patience.signal, ...(text && { body: text }) })
    network.answered()
    learn(response.headers.get('date'))
    return response
  } catch (error) {
    if (signal?.aborted) throw error
    // A call that ran out of time may have met a slow line; any other failure met none.
    if (patience.signal.aborted) network.late()
    else network.unanswered(began)
    throw new Problem('offline')
  } finally {
    clearTimeout(late)
    patience.began()
  }
}

/** A stream takes as long as it takes, once it has begun. */
function beginning(stop: AbortSignal): { signal: AbortSignal; began: () => void } {
  const control = new AbortController()
  const timer = setTimeout(() => control.abort(), PATIENCE)
  if (stop.aborted) control.abort(stop.reason)
  stop.addEventListener('abort', () => control.abort(stop.reason), { once: true })
  return { signal: control.signal, began: () => clearTimeout(timer) }
}

async function problemOf(response: Response): Promise<Problem> {
  const told = (await response.json().catch(() => ({}))) as { code?: string; renews_at?: number }
  return new Problem(told.code ?? 'internal', response.status, told.renews_at ?? null)
}

async function read<T>(method: Method, path: string, body?: unknown): Promise<T> {
  const response = await call(method, path, body)
  return (await response.json().catch(broken)) as T
}

/** It broke off, or something on the way answered in the server's place. */
function broken(): never {
  network.late()
  throw new Problem('offline')
}

/** All photos, page by page; one page holds them all unless the server says otherwise. */
export async function wardrobe(): Promise<Photo[]> {
  const photos: Photo[] = []
  for (let next: string | null | undefined = ''; next !== null && next !== undefined; ) {
    const page: { photos: Photo[]; next?: string | null } = await read('GET', `/api/wardrobe${next && `?before=${encodeURIComponent(next)}`}`)
    photos.push(...page.photos)
    next = page.next
  }
  return photos
}
export const newPhoto = (photo: { kind: Kind; content_type: string; size: number }) =>
  read<NewPhoto>('POST', '/api/photos', photo)
export const changePhoto = (id: string, change: { attributes?: Attributes; kind?: Kind }) =>
  read<Photo>('PATCH', `/api/photos/${id}`, change)
export const deletePhoto = (id: string) => call('DELETE', `/api/photos/${id}`)

export const newSession = () => read<Session>('POST', '/api/sessions', {})
export const sessions = () => read<{ sessions: SessionSummary[] }>('GET', '/api/sessions')
export const session = (id: string, before?: string) =>
  read<Session>('GET', `/api/sessions/${id}?limit=50${before ? `&before=${encodeURIComponent(before)}` : ''}`)
export const renameSession = (id: string, title: string) => read<Session>('PATCH', `/api/sessions/${id}`, { title })
/** Choose the last answer's cards anew, after a correction; the same message comes back. */
export const rerank = (id: string) => read<{ message: UIMessage }>('POST', `/api/sessions/${id}/rerank`)
export const deleteSession = (id: string) => call('DELETE', `/api/sessions/${id}`)

export const me = () => read<Me>('GET', '/api/me')
export const changeTaste = (taste: Taste) => read<Me>('PATCH', '/api/me', { taste })
export const deleteEverything = () => call('DELETE', '/api/me')

/** Ask; the answer is the body, a stream of parts. Only the last message counts: the server owns the history. */
export const chat = (id: string, message: UIMessage, trigger: 'submit-message' | 'regenerate-message', signal: AbortSignal) =>
  call('POST', '/api/chat', { id, messages: [message], trigger }, signal)
