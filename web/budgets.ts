// What the first load may weigh: a build over one of these fails. The heaviest first load is a reload in a conversation: the
// page, what it imports, and the conversation's own file. What is fetched in an idle moment after it is said as well.
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'

export const BUDGETS = {
  'entry JS, gzip': 60_000,
  'CSS before the first sight, gzip': 8_000,
  'first load, brotli': 75 * 1024,
}
type Name = keyof typeof BUDGETS
type Chunk = Rolldown.OutputChunk
type Bundle = Rolldown.OutputBundle

export function budgets(most: Record<Name, number> = BUDGETS, later = 'src/parts/parts.ts', first = 'src/conversation/'): Plugin {
  return {
    name: 'codi-budgets',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const parts = [...this.getModuleIds()].filter((id) => id.endsWith(later)).flatMap((id) => this.getModuleInfo(id)?.dynamicallyImportedIds ?? [])
        const measured = measure(bundle, parts.filter((id) => id.includes(first)))
        const whole = measure(bundle, parts)['first load, brotli']
        const names = Object.keys(most) as Name[]
        console.log(names.map((name) => `${name}: ${kilo(measured[name])} of ${kilo(most[name])}`).join(' · ') + ` · with what comes when idle: ${kilo(whole)}`)
        const over = names.filter((name) => measured[name] > most[name])
        if (over.length) this.error(`over the budget: ${over.map((name) => `${name} by ${measured[name] - most[name]} bytes`).join(', ')}`)
      },
    },
  }
}

function measure(bundle: Bundle, parts: string[]): Record<Name, number> {
  const chunks = Object.values(bundle).filter((output): output is Chunk => output.type === 'chunk')
  const entry = withImports(chunks.filter((chunk) => chunk.isEntry), bundle)
  const later = withImports(chunks.filter((chunk) => parts.includes(chunk.facadeModuleId ?? '')), bundle)
  const pages = Object.keys(bundle).filter((name) => name.endsWith('.html'))
  const files = (some: Chunk[]) => some.map((chunk) => chunk.fileName)
  return {
    'entry JS, gzip': weight(files(entry), bundle, zipped),
    'CSS before the first sight, gzip': weight(stylesOf(entry), bundle, zipped),
    'first load, brotli': weight([...pages, ...files([...entry, ...later]), ...stylesOf([...entry, ...later])], bundle, brotliCompressSync),
  }
}

/** These chunks and all that they import before they run. */
function withImports(chunks: Chunk[], bundle: Bundle): Chunk[] {
  const found = new Set(chunks)
  for (const chunk of found) for (const name of chunk.imports) found.add(bundle[name] as Chunk)
  return [...found]
}

function stylesOf(chunks: Chunk[]): string[] {
  return chunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])])
}

const zipped = (content: Buffer) => gzipSync(content, { level: 9 })

function weight(names: string[], bundle: Bundle, packed: (content: Buffer) => Buffer): number {
  const content = (name: string) => {
    const output = bundle[name]!
    return Buffer.from(output.type === 'chunk' ? output.code : output.source)
  }
  return [...new Set(names)].reduce((sum, name) => sum + packed(content(name)).length, 0)
}

const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
