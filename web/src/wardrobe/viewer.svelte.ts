// Which photo is shown large.

class Viewer {
  photoId = $state<string | null>(null)
  open = (id: string): void => void (this.photoId = id)
  close = (): void => void (this.photoId = null)
}

export const viewer = new Viewer()
