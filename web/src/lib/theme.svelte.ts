// Light or dark: the system's until the person chooses.
import { keep, recall } from './stored'

type Scheme = 'light' | 'dark'

class Theme {
  #system = matchMedia('(prefers-color-scheme: dark)')
  #chosen = $state<string | null>(recall('theme'))
  #systemDark = $state(this.#system.matches)
  readonly scheme = $derived<Scheme>(
    this.#chosen === 'light' || this.#chosen === 'dark' ? this.#chosen : this.#systemDark ? 'dark' : 'light',
  )

  constructor() {
    this.#system.addEventListener('change', (event) => (this.#systemDark = event.matches))
    this.#apply()
  }

  toggle(): void {
    this.#chosen = this.scheme === 'dark' ? 'light' : 'dark'
    keep('theme', this.#chosen)
    this.#apply()
  }

  #apply(): void {
    if (this.#chosen) document.documentElement.dataset['theme'] = this.#chosen
  }
}

export const theme = new Theme()
