// A place that takes dropped files; `over` tells whether files hover above it.
import type { Attachment } from 'svelte/attachments'

export function dropPlace(take: (files: File[]) => void, over: (is: boolean) => void): Attachment<HTMLElement> {
  return (place) => {
    let depth = 0
    const hover = (change: number) => over((depth = Math.max(0, depth + change)) > 0)
    const handlers: Record<string, (event: DragEvent) => void> = {
      dragenter: () => hover(1),
      dragleave: () => hover(-1),
      dragover: (event) => event.preventDefault(),
      drop: (event) => {
        event.preventDefault()
        hover(-depth)
        take([...(event.dataTransfer?.files ?? [])])
      },
    }
    for (const [name, handle] of Object.entries(handlers)) place.addEventListener(name, handle as EventListener)
    return () => {
      for (const [name, handle] of Object.entries(handlers)) place.removeEventListener(name, handle as EventListener)
    }
  }
}
