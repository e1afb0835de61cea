// Whether the server can be reached, as far as is known: what the browser says, and how the last calls went.

/** So many calls, each begun after the one before had failed, and nothing came back to any of them. */
const MOST_UNANSWERED = 3

class Network {
  away = $state(!navigator.onLine)
  /** Nothing came in time, or not whole: worth a quiet word, and no proof that there is no network. */
  slow = $state(false)
  #unanswered = 0
  #failedLast = -1

  constructor() {
    addEventListener('offline', () => (this.away = true))
    addEventListener('online', () => this.answered())
  }

  answered(): void {
    this.#unanswered = 0
    this.#failedLast = -1
    this.away = this.slow = false
  }

  late(): void {
    this.slow = true
  }

  /** No answer at all to a call of the moment `began`. Calls that fail together are one failure. */
  unanswered(began: number): void {
    this.late()
    if (began > this.#failedLast) {
      this.#unanswered++
      this.#failedLast = performance.now()
    }
    this.away = !navigator.onLine || this.#unanswered >= MOST_UNANSWERED
  }
}

export const network = new Network()
