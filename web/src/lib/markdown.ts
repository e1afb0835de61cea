// The small Markdown that answers use: paragraphs, lists, bold. Text becomes data, never HTML.
// CommonMark's own rules leave `**셔츠(1번)**는` literal (commonmark-spec#650) and GFM strikes out `1~2만원, 3~4만원`.

export interface Run {
  text: string
  strong: boolean
}
export interface Block {
  kind: 'paragraph' | 'bullets' | 'numbers'
  lines: Run[][]
}

const BULLET = /^\s*[-*•·]\s+(.*)$/
const NUMBER = /^\s*\d{1,2}[.)]\s+(.*)$/
const HEADING = /^#{1,6}\s+(.*)$/

/** Blocks of an answer; `live` while it still grows, so that a marker never flashes before its partner has come. */
export function blocks(source: string, live = false): Block[] {
  const found: Block[] = []
  let open = false
  for (const line of (live ? withoutOpenEnd(source) : source).split(/\r?\n/)) {
    if (!line.trim()) {
      open = false
      continue
    }
    const [kind, text] = read(line)
    const last = found.at(-1)
    if (open && last?.kind === kind) last.lines.push(runs(text, live))
    else found.push({ kind, lines: [runs(text, live)] })
    open = true
  }
  return found
}

function read(line: string): [Block['kind'], string] {
  const bullet = BULLET.exec(line)
  if (bullet) return ['bullets', bullet[1]!]
  const number = NUMBER.exec(line)
  if (number) return ['numbers', number[1]!]
  const heading = HEADING.exec(line)
  return ['paragraph', heading ? `**${heading[1]!.replaceAll('**', '')}**` : line.trim()]
}

/** A growing text that ends in a half marker, without it: `*`, `-`, `1`, `##`. */
function withoutOpenEnd(source: string): string {
  return source.replace(/(^|\n)\s*(?:[-*•·]|\d{1,2}[.)]?|#{1,6})\s*$/, '$1').replace(/\*+$/, (stars) => (stars.length % 2 ? stars.slice(1) : stars))
}

function runs(text: string, live: boolean): Run[] {
  const pieces = text.split('**')
  if (pieces.length % 2 === 0 && !live) pieces.push(`${pieces.splice(-2, 1)[0]}**${pieces.pop()}`)
  return pieces.map((piece, index) => ({ text: piece, strong: index % 2 === 1 })).filter((run) => run.text)
}
