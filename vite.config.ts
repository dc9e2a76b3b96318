import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import tsconfigPaths from 'vite-tsconfig-paths'
import { defineConfig } from 'vitest/config'
import remixConfig from './remix.config.js'
import { publicChunks } from './server/start/public-chunks.mjs'

export default defineConfig(({ isSsrBuild }) => ({
  publicDir: 'app/ui/public',
  plugins: [...(process.env.VITEST ? [] : [tailwindcss(), remix(remixConfig)]), tsconfigPaths({ root: '.' })],
  build: {
    target: 'es2022',
    sourcemap: false,
    cssMinify: 'lightningcss',
    ...(!isSsrBuild && { rollupOptions: { output: { manualChunks: publicChunks() } } }),
  },
  server: { fs: { strict: false } },
  optimizeDeps: { exclude: ['@node-rs/argon2', '@node-rs/jieba'] },
  test: {
    include: ['{app,search,emails,prisma,server,tests}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'build/**'],
    globalSetup: 'tests/support/global-setup.ts',
    // Files share two processes: reading every module anew for each took as long as half of the tests.
    isolate: false,
    setupFiles: 'tests/support/new-file.ts',
    env: {
      SECRET: 'known to everybody, good for tests only',
      DATABASE_URL: 'postgresql://call-testDatabase-first.invalid/none',
      MEILI_URL: '',
      SMTP_URL: '',
      DATA_DIR: '.data-test/files',
    },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
}))
