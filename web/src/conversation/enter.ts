// Enter sends, also in the middle of a Korean syllable: once, and when the syllable is complete.
// Chrome: keydown(composing) → compositionend, on macOS → a second keydown. Safari: compositionend → keydown(229).

const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/

export class Enter {
  #composing = false
  #sendAtEnd = false
  #swallow = false

  /** `send` is called with the box's whole text complete. */
  constructor(private send: () => void) {}

  keydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey) return
    if (this.#composing || event.isComposing) {
      this.#sendAtEnd = true
      return
    }
    event.preventDefault()
    if (!this.#swallow) this.#now()
  }

  keyup = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') this.#swallow = false
  }

  compositionstart = (): void => {
    this.#composing = true
    this.#sendAtEnd = false
  }

  compositionend = (event: CompositionEvent): void => {
    this.#composing = false
    const asked = this.#sendAtEnd
    this.#sendAtEnd = false
    // Japanese and Chinese choose a word with Enter; only Hangul is finished by it.
    if (asked && (HANGUL.test(event.data) || event.data === '')) this.#now()
  }

  /** The line break that some systems still insert after the composing Enter. */
  beforeinput = (event: InputEvent): void => {
    if (this.#swallow && (event.inputType === 'insertLineBreak' || event.inputType === 'insertParagraph')) event.preventDefault()
  }

  /** The rest of this key press must not send again; the value settles after the event. */
  #now(): void {
    this.#swallow = true
    queueMicrotask(this.send)
  }
}
