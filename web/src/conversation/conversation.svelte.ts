// The open conversation: ask, read the stream, and after any break find the stored answer again. Nothing typed is lost.
import * as api from '../lib/api'
import { announcer } from '../lib/announcer.svelte'
import { newId } from '../lib/digest'
import { backoff, online, pause } from '../lib/pause'
import { parts } from '../lib/stream'
import type { Session, UIMessage } from '../lib/wire'
import { i18n } from '../i18n/i18n.svelte'
import type { KeptTalk } from '../offline/looks'
import { apply, emptyAnswer, stored } from './answer'
import { Batch, failure } from './reading'
import { drop, recall, remember } from './remembered'
import { merged, newTurn, turnsOf, type Trigger, type Turn } from './turns'

/** The server's last answer is another one than ours, or there is none any more. */
const GONE = ['stale', 'not_found']
/** How long the conversation is waited for before what is kept of it shows meanwhile. */
const PATIENCE = 4_000

export class Conversation {
  turns = $state<Turn[]>([])
  title = $state('')
  loaded = $state(false)
  gone = $state(false)
  /** It could not be fetched, and this device has kept nothing of it. */
  away = $state(false)
  /** The last answer's cards are being chosen anew. */
  reranking = $state(false)
  /** They could not be: a correction is not in them yet. */
  rerankFailed = $state(false)
  earlier = $state<string | null>(null)
  readonly busy = $derived(this.turns.some((turn) => ['queued', 'streaming', 'syncing'].includes(turn.state)))
  #reading: AbortController | null = null
  #syncing = false
  /** Something was corrected since the last answer began. */
  #corrected = false

  /** Something was corrected that the last answer does not show yet. */
  get owes(): boolean {
    return this.#corrected || this.reranking
  }

  constructor(
    readonly id: string,
    private server: Pick<typeof api, 'chat' | 'session' | 'rerank'> = api,
  ) {}

  async load(): Promise<void> {
    const known = this.loaded ? null : recall(this.id)
    const slow = setTimeout(() => void known?.then((talk) => this.#showKept(talk)), PATIENCE)
    try {
      const session = await this.server.session(this.id)
      // What was asked without a network is not lost with the tab.
      if (!this.turns.length) this.turns = ((await known)?.turns ?? []).filter((turn) => turn.state === 'unsent')
      this.#take(session)
      for (const turn of this.turns) if (turn.state === 'unsent' && turn.code === 'offline') turn.state = 'queued'
    } catch (error) {
      this.gone = ['not_found', 'no_visitor'].includes(api.codeOf(error))
      if (this.gone) drop(this.id)
      else if (known) this.#showKept(await known)
      this.away = !this.gone && !this.turns.length
    }
    clearTimeout(slow)
    this.loaded = true
    if (this.turns.at(-1)?.state === 'syncing') void this.sync()
    else void this.#next()
  }

  async loadEarlier(): Promise<void> {
    if (!this.earlier) return
    const session = await this.server.session(this.id, this.earlier)
    this.turns = [...turnsOf(session.messages, 'idle'), ...this.turns]
    this.earlier = session.next
  }

  async ask(text: string): Promise<void> {
    this.turns.push(newTurn(newId(), text))
    await this.#next()
  }

  /** Answer the last question again; the old answer stays until the new one comes. */
  async regenerate(): Promise<void> {
    const turn = this.turns.at(-1)
    if (turn && !this.busy) await this.#again(turn, 'regenerate-message')
  }

  /** What never arrived is sent as it was; what failed is answered in its place. */
  async retry(turn: Turn): Promise<void> {
    await this.#again(turn, turn.state === 'unsent' ? turn.trigger : 'regenerate-message')
  }

  async #again(turn: Turn, trigger: Trigger): Promise<void> {
    Object.assign(turn, { trigger, state: 'queued', code: '' })
    await this.#next()
  }

  /** Stop reading. The server finishes and keeps the answer; `showWhole` brings it. */
  stop(): void {
    this.#reading?.abort()
  }

  async showWhole(turn: Turn): Promise<void> {
    turn.state = 'syncing'
    await this.sync()
  }

  /** A garment was put right: the last answer follows, in its place, as soon as it is there. */
  async corrected(): Promise<void> {
    this.#corrected = true
    await this.#next()
  }

  /** Look at what the server has until no answer is being written. */
  async sync(): Promise<void> {
    if (this.#syncing || this.#reading) return
    this.#syncing = true
    for (const wait of backoff(4_000, 4)) {
      await online()
      const session = await this.server.session(this.id).catch(() => null)
      if (session) this.#take(session)
      if (session && session.status !== 'answering') break
      await pause(wait)
    }
    this.#syncing = false
    if (this.turns.at(-1)?.state === 'done') announcer.say(i18n.t.answered)
    await this.#next()
  }

  /** Back from another app, another tab or a lost network: what was asked elsewhere is shown here too. */
  async back(): Promise<void> {
    if (this.turns.at(-1)?.state === 'syncing') await this.sync()
    else if (this.loaded && !this.busy) await this.load()
  }

  #showKept({ title, turns }: KeptTalk): void {
    if (!this.turns.length) Object.assign(this, { title, turns })
  }

  #keep(): void {
    remember(this.id, this.title, $state.snapshot(this.turns) as Turn[])
  }

  #take(session: Session): void {
    const fresh = turnsOf(session.messages, session.status)
    const oldest = fresh[0] ? this.turns.findIndex((turn) => turn.id === fresh[0]!.id) : -1
    const before = oldest > 0 ? this.turns.slice(0, oldest) : []
    const shown = this.turns.slice(before.length)
    const lost = shown.at(-1)
    this.turns = [...before, ...merged(shown, fresh)]
    // The question never reached the server: it stays here, ready to be sent again under the same id.
    if (lost && !fresh.some((turn) => turn.id === lost.id) && lost.state === 'syncing') this.turns.push({ ...lost, state: 'unsent', code: 'offline' })
    this.title = session.title
    if (!before.length) this.earlier = session.next
    this.away = false
    if (this.turns.length) this.#keep()
  }

  async #next(): Promise<void> {
    if (this.#reading || this.#syncing || this.reranking) return
    const turn = this.turns.find((candidate) => candidate.state === 'queued')
    if (turn) await this.#run(turn)
    else if (this.#corrected && this.loaded) await this.#rerank()
  }

  /** What cannot be now is tried again with a tap, on coming back, or when the other tab's answer is there. */
  async #rerank(): Promise<void> {
    if (!isAnswered(this.turns.at(-1))) return
    this.#corrected = this.rerankFailed = false
    this.reranking = true
    const trouble = await this.#chosenAnew()
    this.reranking = false
    if (GONE.includes(trouble)) return this.load()
    this.#corrected ||= trouble !== ''
    if (trouble === 'busy') return this.load()
    this.rerankFailed = trouble !== ''
    // What failed waits; a question asked meanwhile does not.
    if (!trouble || this.busy) await this.#next()
  }

  /** Why the cards could not be chosen anew, or nothing. */
  async #chosenAnew(): Promise<string> {
    try {
      return this.#replace((await this.server.rerank(this.id)).message)
    } catch (error) {
      return api.codeOf(error)
    }
  }

  /** `stale` when the server's last answer is another one than ours. */
  #replace(message: UIMessage): '' | 'stale' {
    const turn = this.turns.at(-1)!
    const fresh = stored(message)
    if (turn.answer?.id !== fresh.id) return 'stale'
    const same = turn.answer.revision === fresh.revision
    if (!same) Object.assign(turn, { answer: fresh, state: 'done' })
    if (turn.answer.outfits.length || !same) announcer.say(same ? i18n.t.unchanged : i18n.t.reranked)
    return ''
  }

  async #run(turn: Turn): Promise<void> {
    this.#reading = new AbortController()
    this.#corrected = this.rerankFailed = false
    turn.state = 'streaming'
    announcer.say(i18n.t.answering)
    this.#keep()
    try {
      turn.state = await this.#read(turn, this.#reading.signal)
    } catch (error) {
      this.#broken(turn, error, this.#reading.signal.aborted)
    } finally {
      this.#reading = null
    }
    this.#keep()
    if (turn.state === 'done') announcer.say(i18n.t.answered)
    if (turn.state === 'failed') announcer.say(i18n.t.answerFailed)
    if (turn.state === 'syncing' || turn.state === 'queued') await this.sync()
    else await this.#next()
  }

  /** The state the turn ends in; a stream that just ends was cut, and the stored answer is looked for. */
  async #read(turn: Turn, signal: AbortSignal): Promise<Turn['state']> {
    const message: UIMessage = { id: turn.id, role: 'user', parts: [{ type: 'text', text: turn.question }] }
    const response = await this.server.chat(this.id, message, turn.trigger, signal)
    turn.answer = emptyAnswer()
    const flush = new Batch((batch) => batch.forEach((part) => apply(turn.answer!, part)))
    for await (const part of parts(response.body!)) {
      if (part.type === 'error') return Object.assign(turn, failure(part.errorText ?? '')) && (flush.now(), 'failed')
      flush.add(part)
      if (part.type === 'finish' || part.type === 'abort') return flush.now(), 'done'
    }
    flush.now()
    return 'syncing'
  }

  #broken(turn: Turn, error: unknown, stopped: boolean): void {
    if (stopped) turn.state = 'stopped'
    else if (!(error instanceof api.Problem)) turn.state = 'syncing'
    else if (error.code === 'busy') turn.state = 'queued'
    else Object.assign(turn, { state: error.code === 'offline' ? 'unsent' : 'failed', code: error.code, renewsAt: error.renewsAt })
  }
}

/** Its answer is whole, or as much of it as the person wanted to read. */
function isAnswered(turn: Turn | undefined): boolean {
  return Boolean(turn?.answer) && (turn!.state === 'done' || turn!.state === 'stopped')
}
