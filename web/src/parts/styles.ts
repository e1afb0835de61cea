// Vite asks for each style sheet once only: at a second try a part would come without the one that was lost.

const lost = new Set<string>()

addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') lost.add(target.href)
  },
  true,
)

export async function lostStyles(): Promise<void> {
  await Promise.all([...lost].map(again))
}

function again(href: string): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href })
  document.head.append(link)
  return new Promise((done, fail) => {
    link.onerror = fail
    link.onload = () => (lost.delete(href), done())
  })
}
