// Builds the service worker after the page, and tells it the page's files. The samples are large and need a server anyway.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { build, type Plugin } from 'vite'

const NOT_KEPT = /^\/sample\/|\.(txt|map)$|^\/sw\.js$/

export function offline(): Plugin {
  let dist = ''
  return {
    name: 'codi-offline',
    apply: 'build',
    configResolved: (config) => void (dist = join(config.root, config.build.outDir)),
    closeBundle: async () => {
      await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        define: { PRECACHE: JSON.stringify(precache(dist)) },
        build: {
          target: 'es2022',
          outDir: dist,
          emptyOutDir: false,
          rolldownOptions: { input: join(import.meta.dirname, 'src/offline/worker.ts'), output: { format: 'iife', entryFileNames: 'sw.js' } },
        },
      })
    },
  }
}

/** The version changes with any byte of any file: only then does a browser install the service worker anew. */
function precache(dist: string): { version: string; files: string[] } {
  const paths = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !NOT_KEPT.test(address(dist, path)))
    .sort()
  const digest = createHash('sha256')
  for (const path of paths) digest.update(address(dist, path)).update(readFileSync(path))
  return { version: digest.digest('hex').slice(0, 12), files: paths.map((path) => address(dist, path)) }
}

function address(dist: string, path: string): string {
  return `/${relative(dist, path).split(sep).join('/')}`.replace(/^\/index\.html$/, '/')
}
