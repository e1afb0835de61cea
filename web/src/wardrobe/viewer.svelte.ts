// Which photo is shown large, and where its piece may be talked about.

/** A conversation, as far as a piece of one of its cards needs it. */
export interface Talk {
  /** An answer is being written. */
  readonly busy: boolean
  ask(question: string): unknown
}

class Viewer {
  photoId = $state<string | null>(null)
  /** Set while the photo was opened as a piece of a card. */
  talk = $state.raw<Talk | null>(null)
  /** The clothes are shown over the conversation. */
  shelf = $state(false)

  open = (id: string, talk: Talk | null = null): void => {
    this.photoId = id
    this.talk = talk
  }
  close = (): void => {
    this.photoId = this.talk = null
  }
}

export const viewer = new Viewer()
