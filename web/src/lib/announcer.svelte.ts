// The one live region: an answer's start and end, never its words one by one.

class Announcer {
  text = $state('')
  say(text: string): void {
    this.text = text
  }
}

export const announcer = new Announcer()
