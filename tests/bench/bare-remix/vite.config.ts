import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'

/** The least there can be: one route, no styles, the framework's own ways. Built by tests/bench/load/bare-remix.ts. */
export default defineConfig({
  plugins: [
    remix({
      appDirectory: 'app',
      buildDirectory: process.env.BARE_BUILD ?? 'build',
      future: { v3_singleFetch: true, v3_lazyRouteDiscovery: true },
    }),
  ],
})
