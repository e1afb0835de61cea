// The build itself, of a page that is nothing but weight.
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { BUDGETS, budgets } from './budgets.ts'

let root: string
const said = vi.spyOn(console, 'log').mockReturnValue()

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'codi-budgets-'))
  for (const folder of ['src/parts', 'src/conversation']) await mkdir(join(root, folder), { recursive: true })
  await page({ entry: 1, styles: 1, later: 1 })
})
afterEach(() => rm(root, { recursive: true }))

/** A page of so many kilobytes that do not compress: what it runs at once, its styles, and its conversation. */
async function page(kilo: { entry: number; styles: number; later: number }) {
  await write('index.html', '<script type="module" src="/src/main.js"></script>')
  await write('src/main.js', `import './main.css'\nimport './parts/parts.ts'\nconsole.log('${noise(kilo.entry)}')`)
  await write('src/main.css', `a::after { content: '${noise(kilo.styles)}' }`)
  await write('src/parts/parts.ts', "export const later = import('../conversation/page.js')")
  await write('src/conversation/page.js', `console.log('${noise(kilo.later)}')`)
}
const write = (name: string, content: string) => writeFile(join(root, name), content)
/** Base64 packs to about its three quarters. */
const noise = (kilo: number) => randomBytes(1000 * kilo).toString('base64')
const built = () => build({ root, configFile: false, logLevel: 'silent', build: { write: false, modulePreload: { polyfill: false } }, plugins: [budgets()] })

test('a page within its budgets is built, and its sizes are said in one line', async () => {
  await built()
  expect(said).toHaveBeenLastCalledWith(expect.stringMatching(/^entry JS, gzip: 2\.\d kB of 60\.0 kB · CSS .* of 8\.0 kB · first load, brotli: \d\.\d kB of 76\.8 kB · with what comes when idle: \d\.\d kB$/))
})

test.each([
  ['entry JS, gzip', { entry: 61, styles: 1, later: 1 }],
  ['CSS before the first sight, gzip', { entry: 1, styles: 9, later: 1 }],
  ['first load, brotli', { entry: 40, styles: 1, later: 40 }],
])('a build is refused over the budget of the %s', async (name, sizes) => {
  await page(sizes)
  await expect(built()).rejects.toThrow(new RegExp(`over the budget: ${name} by \\d+ bytes`))
})

test('the budgets are those that were promised', () => {
  expect(Object.values(BUDGETS)).toEqual([60_000, 8_000, 76_800])
})
