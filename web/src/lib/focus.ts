// What has the focus may be gone the next moment: a chip that was taken, a photo that was deleted. The focus then goes to what is
// left around it, never to nowhere, or a keyboard and a screen reader would begin again at the top.

/** Where the focus goes when nothing better is left: the window that is open, else the page. */
export function shelter(except?: Element): HTMLElement | null {
  const open = [...document.querySelectorAll<HTMLElement>('dialog[open]')].filter((dialog) => dialog !== except)
  return open.at(-1) ?? document.getElementById('content')
}

export function give(part: HTMLElement | null): void {
  if (!part) return
  if (part.tabIndex < 0) part.tabIndex = -1
  part.focus({ preventScroll: true })
}

/** Watch over the focus of the page until the returned function is called. */
export function keepFocus(): () => void {
  let around: Element[] = []
  const remember = (event: FocusEvent) => (around = ancestors(event.target as Element))
  const watcher = new MutationObserver(() => {
    if (document.activeElement !== document.body || !around[0] || around[0].isConnected) return
    const left = around.find((part) => part.isConnected)
    around = []
    give(left instanceof HTMLElement && left.closest('main, dialog') ? left : shelter())
  })
  addEventListener('focusin', remember)
  watcher.observe(document.body, { subtree: true, childList: true })
  return () => (removeEventListener('focusin', remember), watcher.disconnect())
}

function ancestors(part: Element): Element[] {
  const found: Element[] = []
  for (let at: Element | null = part; at && at !== document.body; at = at.parentElement) found.push(at)
  return found
}
