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
const areChecksNamed = process.argv.some(argument => argument.includes('checks'))

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  forbidOnly: true,
  // The look over every page changes nothing, so it goes on beside the journeys; those take turns with one another.
  workers: 2,
  projects: [
    {
      name: 'journeys',
      testIgnore: areChecksNamed ? ['axe.spec.ts'] : ['axe.spec.ts', 'checks-*.spec.ts'],
      workers: 1,
    },
    { name: 'axe', testMatch: 'axe.spec.ts', fullyParallel: true, workers: 1 },
  ],
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: process.env.BASE_URL,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: CALM_BROWSER },
  },
})
