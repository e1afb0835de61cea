/// <reference types="vitest/config" />
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'
import { budgets } from './budgets.ts'
import { offline } from './offline.plugin.ts'

const api = process.env['CODI_API'] ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [svelte(), budgets(), offline()],
  build: {
    target: 'es2022',
    // The CSP allows no data: addresses, and every browser of the target preloads modules itself.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What the first sight needs is one file: five would each be asked for on their own before a word is drawn.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }] } } },
  },
  worker: { format: 'es' },
  server: { proxy: { '/api': api } },
  resolve: process.env['VITEST'] ? { conditions: ['browser'] } : {},
  test: {
    projects: [
      { extends: true, test: { name: 'page', environment: 'jsdom', include: ['src/**/*.test.ts'], setupFiles: ['src/testing.ts'] } },
      { extends: true, test: { name: 'build', environment: 'node', include: ['*.test.ts'] } },
    ],
  },
})
