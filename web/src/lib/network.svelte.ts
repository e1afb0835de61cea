// Whether the server can be reached, as far as is known: what the browser says, and how the last call went.

class Network {
  away = $state(!navigator.onLine)

  constructor() {
    addEventListener('offline', () => (this.away = true))
    addEventListener('online', () => (this.away = false))
  }
}

export const network = new Network()
