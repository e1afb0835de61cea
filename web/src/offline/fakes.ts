// Cache Storage in memory, as much of it as is used; for the unit tests.

class FakeCache {
  readonly kept = new Map<string, Response>()

  async put(address: string, answer: Response): Promise<void> {
    this.kept.delete(address)
    this.kept.set(address, answer)
  }
  async match(address: string | { url: string }): Promise<Response | undefined> {
    return this.kept.get(typeof address === 'string' ? address : address.url)?.clone()
  }
  async delete(address: string): Promise<boolean> {
    return this.kept.delete(address)
  }
  async keys(): Promise<{ url: string }[]> {
    return [...this.kept.keys()].map((url) => ({ url }))
  }
}

export class FakeCaches {
  #all = new Map<string, FakeCache>()

  async open(name: string): Promise<FakeCache> {
    if (!this.#all.has(name)) this.#all.set(name, new FakeCache())
    return this.#all.get(name)!
  }
  async has(name: string): Promise<boolean> {
    return this.#all.has(name)
  }
  async delete(name: string): Promise<boolean> {
    return this.#all.delete(name)
  }
  async keys(): Promise<string[]> {
    return [...this.#all.keys()]
  }
  /** Everything that is kept anywhere. */
  paths(): string[] {
    return [...this.#all.values()].flatMap((cache) => [...cache.kept.keys()])
  }
  asCaches(): CacheStorage {
    return this as unknown as CacheStorage
  }
}
