// The one live region: an answer's start and end, never its words one by one.

class Announcer {
  text = $state('')
  /** The same words again are said again: the space makes them new to a screen reader. */
  say(text: string): void {
    this.text = text === this.text ? `${text}\u00a0` : text
  }
}

export const announcer = new Announcer()
