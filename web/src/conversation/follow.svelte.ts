// Where the eye is while an answer grows: the page stays where the person put it, and follows only from its very end.

/** Pixels from an edge that still count as being there. */
const NEAR = 48

export class Follow {
  /** A new answer lies below what is looked at. */
  below = $state(false)
  /** The person went to the end: what is added is followed. */
  pinned = false
  #unseen = false
  #ours = false
  #moves = 0
  #taken = false

  /** An answer begins. */
  began(): void {
    this.#unseen = true
  }

  /** The page was scrolled: `end` is the distance to its end. The page's own movements say nothing about the person. */
  scrolled(end: number): void {
    if (!this.#ours) this.pinned = end <= NEAR
  }

  /** The last turn begins at `top` of a window of `height`. */
  look(top: number, height: number): void {
    this.#unseen &&= top > height - NEAR
    this.below = this.#unseen
  }

  /** The person moves the page by hand. */
  taken(): void {
    this.#taken = true
  }

  /** A movement of the page's own, over when `settled` is. A smooth one may be cut off, by a focus or for want of time: unless the
   *  person or a newer movement took over, `end` goes where it led. */
  async move(act: () => void, settled: () => Promise<unknown>, end: () => unknown = () => undefined): Promise<void> {
    const ours = ++this.#moves
    this.#ours = true
    this.#taken = this.pinned = false
    act()
    await settled()
    if (ours !== this.#moves) return
    if (!this.#taken) await end()
    if (ours === this.#moves) this.#ours = false
  }
}
