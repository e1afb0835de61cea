// Coming back to a tab is told twice, by `focus` and by `visibilitychange`, and perhaps by `online` too: one look is enough.

/** What all that is told within so many milliseconds leads to, once. */
export function returned(work: () => void, within = 50): () => void {
  let due = 0
  return () => {
    if (document.hidden || due) return
    due = window.setTimeout(() => ((due = 0), work()), within)
  }
}
