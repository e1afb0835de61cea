// What the page keeps in the browser: preferences, drafts, the sample's ids. All under `codi.`, all gone with `forget`.

const PREFIX = 'codi.'

export function recall(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name)
  } catch {
    return null // storage is refused in some private windows; the page works without
  }
}

export function keep(name: string, value: string): void {
  try {
    if (value) localStorage.setItem(PREFIX + name, value)
    else localStorage.removeItem(PREFIX + name)
  } catch {
    return
  }
}

export function forget(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key)
  } catch {
    return
  }
}
