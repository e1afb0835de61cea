/// <reference types="vitest/config" />
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'

const api = process.env['CODI_API'] ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [svelte()],
  build: {
    target: 'es2022',
    // The CSP allows no data: addresses, and every browser of the target preloads modules itself.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
  server: { proxy: { '/api': api } },
  resolve: process.env['VITEST'] ? { conditions: ['browser'] } : {},
  test: { environment: 'jsdom', include: ['src/**/*.test.ts'], setupFiles: ['src/testing.ts'] },
})
