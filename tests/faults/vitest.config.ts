import { fileURLToPath } from 'node:url'
import tsconfigPaths from 'vite-tsconfig-paths'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))
const long = process.env.FAULTS === 'all'

/** Fault tests start a site of their own each and need the machine for themselves: one after the other. */
export default defineConfig({
  root,
  plugins: [tsconfigPaths({ root })],
  test: {
    include: ['tests/faults/*.fault.ts', ...(long ? ['tests/faults/long/*.fault.ts'] : [])],
    env: { SECRET: 'known to everybody, good for tests only', LOG_LEVEL: 'silent' },
    testTimeout: 900_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    maxWorkers: 1,
  },
})
