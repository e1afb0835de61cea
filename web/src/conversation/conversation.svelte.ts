// The open conversation: ask, read the stream, and after any break find the stored answer again. Nothing typed is lost.
import * as api from '../lib/api'
import { announcer } from '../lib/announcer.svelte'
import { newId } from '../lib/digest'
import { i18n } from '../i18n/i18n.svelte'
import { Reading } from './answering'
import { Corrections } from './corrections.svelte'
import { History } from './history.svelte'
import { lookFor, PATIENCE } from './looking'
import { recall } from './remembered'
import { isAnswered, isLive, newTurn, sendWaiting, type Trigger, type Turn } from './turns'
import { unsentOf } from './unsent'

export class Conversation extends History {
  /** Questions wait for the photos that they are about. */
  held = $state(false)
  /** How often something was asked here: each time the page turns to the last question. */
  asked = $state(0)
  readonly busy = $derived(this.turns.some(isLive))
  readonly corrections: Corrections
  #reading = new Reading()
  #syncing = false
  #left = false

  constructor(
    id: string,
    protected override server: Pick<typeof api, 'chat' | 'session' | 'rerank'> = api,
  ) {
    super(id, server)
    this.corrections = new Corrections(id, server)
  }

  async load(): Promise<void> {
    const known = this.loaded ? null : recall(this.id)
    if (known) this.turns.push(...unsentOf(this.id, this.turns))
    const slow = setTimeout(() => void known?.then((talk) => this.showKept(talk)), PATIENCE)
    const trouble = await this.look()
    clearTimeout(slow)
    if (trouble && known && !this.gone) this.showKept(await known)
    this.away = Boolean(trouble) && !this.gone && !this.turns.length
    this.loaded = true
    if (!trouble) sendWaiting(this.turns)
    void this.#next()
  }

  hold(held: boolean): void {
    this.held = held
    if (!held) void this.#next()
  }

  async ask(text: string): Promise<void> {
    this.turns.push(newTurn(newId(), text))
    this.keep()
    this.asked++
    await this.#next()
  }

  /** Answer the last question again; the old answer stays until the new one comes. */
  async regenerate(): Promise<void> {
    const turn = this.turns.at(-1)
    if (turn && !this.busy) await this.#again(turn, 'regenerate-message')
  }

  /** The last question with other words, answered in its place. What is not the last one any more is asked anew. */
  async edit(text: string): Promise<void> {
    const turn = this.turns.at(-1)
    if (this.busy) return
    const asked = turn?.id === this.editing.turn ? turn : null
    if (!turn || !asked || text === asked.question) return this.editing.end(), asked ? undefined : this.ask(text)
    if (!turn.arrived) turn.id = newId()
    this.editing.send(turn.id, text)
    await this.#again(turn, turn.arrived ? 'regenerate-message' : 'submit-message', text)
  }

  /** What never arrived is sent as it was; what failed is answered in its place, or anew when others came after it. */
  async retry(turn: Turn): Promise<void> {
    if (turn.arrived && turn.id !== this.turns.at(-1)?.id) return this.ask(turn.question)
    await this.#again(turn, turn.arrived && turn.state === 'failed' ? 'regenerate-message' : turn.trigger)
  }

  async #again(turn: Turn, trigger: Trigger, question = turn.question): Promise<void> {
    const before = isAnswered(turn) ? { question: turn.question, answer: turn.answer } : null
    Object.assign(turn, { trigger, question, before, state: 'queued', code: '' })
    this.asked++
    await this.#next()
  }

  /** Stop reading. The server finishes and keeps the answer; `showWhole` brings it. */
  stop(): void {
    this.#reading.stop()
  }

  /** The page is left: what still waits goes out when one comes back. */
  leave(): void {
    this.#left = true
    this.stop()
  }

  async showWhole(turn: Turn): Promise<void> {
    turn.state = 'syncing'
    await this.sync()
  }

  /** A garment was put right: the last answer follows, in its place, as soon as it is there. */
  async corrected(): Promise<void> {
    this.corrections.told()
    await this.#next()
  }

  /** Look at what the server has until no answer is being written. */
  async sync(): Promise<void> {
    if (this.#syncing || this.#reading.going || this.#left) return
    this.#syncing = true
    const there = async () => (!(await this.look()) && !this.answering) || this.gone
    await lookFor(there, () => !this.#left)
    this.#syncing = false
    if (this.#left || this.gone) return
    if (this.turns.at(-1)?.state === 'done') announcer.say(i18n.t.answered)
    await this.#next()
  }

  /** Back from another app, another tab or a lost network: what was asked elsewhere is shown here too. */
  async back(): Promise<void> {
    if (this.loaded && !this.busy) await this.load()
    else await this.#next()
  }

  async #next(): Promise<void> {
    if (this.#reading.going || this.#syncing || this.#left || this.corrections.choosing) return
    const turn = this.turns.find((candidate) => candidate.state === 'queued')
    if (this.turns.some(({ state }) => state === 'syncing')) await this.sync()
    else if (turn && !this.held) await this.#run(turn)
    else if (this.corrections.due && this.loaded) await this.#rerank()
  }

  /** What cannot be now is tried again with a tap, on coming back, or when the other tab's answer is there. */
  async #rerank(): Promise<void> {
    if (!isAnswered(this.turns.at(-1))) return
    const outcome = await this.corrections.follow(() => this.turns)
    if (outcome === 'look') return this.load()
    // What failed waits; a question asked meanwhile does not.
    if (!outcome || this.busy) await this.#next()
  }

  async #run(turn: Turn): Promise<void> {
    this.corrections.settled()
    await this.#reading.of(turn, (...asked) => this.server.chat(this.id, ...asked), () => (this.editing.arrived(turn), this.keep()))
    const stale = turn.code === 'stale'
    if (turn.state === 'failed' || turn.state === 'unsent') this.editing.undo(turn)
    this.keep()
    if (stale) await this.load()
    else if (turn.state === 'syncing' || turn.state === 'queued') await this.sync()
    else await this.#next()
  }
}
