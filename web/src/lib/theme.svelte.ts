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

  /** The browser's own bar: a colour for each of the system's schemes, until the person chooses. */
  #bars = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')]
  #colours = new Map(this.#bars.map((bar) => [bar.media.includes('dark') ? 'dark' : 'light', bar.content]))

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
    if (!this.#chosen) return
    document.documentElement.dataset['theme'] = this.#chosen
    const colour = this.#colours.get(this.scheme)
    for (const bar of this.#bars) bar.content = colour ?? bar.content
  }
}

export const theme = new Theme()
