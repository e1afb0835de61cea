// Which page is shown lives in the address, so that reload and back work: `#/` is the start, `#/c/<session>` a conversation.

class Route {
  session = $state(sessionIn(location.hash))

  constructor() {
    addEventListener('hashchange', () => (this.session = sessionIn(location.hash)))
  }

  go(session: string | null): void {
    location.hash = session ? `#/c/${session}` : '#/'
    this.session = session
    scrollTo(0, 0)
  }
}

function sessionIn(hash: string): string | null {
  return /^#\/c\/([\w-]+)$/.exec(hash)?.[1] ?? null
}

export const route = new Route()
