// Enter sends, also in the middle of a Korean syllable: once, and when the syllable is complete.
// Chrome: keydown(composing) → compositionend, on macOS → a second keydown. Safari: compositionend → keydown(229).
// A phone's "send": compositionend → keydown, or no key that has a name and only the line break that it would insert.

const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/
/** What a key is called that an input method has taken. */
const TAKEN = 229

export class Enter {
  #composing = false
  #sendAtEnd = false
  #swallow = false
  #shift = false
  #composed = ''

  /** `send` is called with the box's whole text complete. */
  constructor(private send: () => void) {}

  keydown = (event: KeyboardEvent): void => {
    this.#shift = event.shiftKey
    if (event.key !== 'Enter') this.#swallow = false
    if (event.key !== 'Enter' || event.shiftKey) return
    if (this.#composing || event.isComposing) {
      this.#sendAtEnd = true
      return
    }
    if (event.keyCode === TAKEN && !finishes(this.#composed)) return
    event.preventDefault()
    if (!this.#swallow && !event.repeat) this.#now()
  }

  keyup = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') this.#swallow = false
  }

  compositionstart = (): void => {
    this.#composing = true
    this.#sendAtEnd = this.#swallow = false
  }

  compositionend = (event: CompositionEvent): void => {
    this.#composing = false
    this.#composed = event.data
    const asked = this.#sendAtEnd
    this.#sendAtEnd = false
    if (asked && finishes(event.data)) this.#now()
  }

  /** The line break that some systems still insert after the composing Enter, and the only word of a nameless "send" key. */
  beforeinput = (event: InputEvent): void => {
    if (this.#shift || (event.inputType !== 'insertLineBreak' && event.inputType !== 'insertParagraph')) return
    event.preventDefault()
    if (!this.#swallow) this.#now()
  }

  /** The rest of this key press must not send again; the value settles after the event. */
  #now(): void {
    this.#swallow = true
    queueMicrotask(this.send)
  }
}

/** Japanese and Chinese choose a word with Enter; only Hangul is finished by it. */
function finishes(composed: string): boolean {
  return HANGUL.test(composed) || composed === ''
}
