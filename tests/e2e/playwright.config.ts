import { defineConfig } from '@playwright/test'

const CALM_BROWSER = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The checks over every route and every kind of user take long: they run when they are named. */
process.env.CHECKS_NAMED ??= process.argv.some(argument => argument.includes('checks')) ? '1' : '0'
const areChecksNamed = process.env.CHECKS_NAMED === '1'

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  forbidOnly: true,
  // One browser at a time: two on two processors are slower than one after the other.
  workers: 1,
  projects: [
    {
      name: 'journeys',
      testIgnore: areChecksNamed ? ['axe.spec.ts'] : ['axe.spec.ts', 'checks-*.spec.ts'],
    },
    { name: 'axe', testMatch: 'axe.spec.ts' },
  ],
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: process.env.BASE_URL,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium-headless-shell',
      args: CALM_BROWSER,
    },
  },
})
