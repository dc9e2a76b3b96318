// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { inRoot } from '../../../server/paths.mjs'
import { packageProgram } from '../../../server/start/command.mjs'
import { run } from './program.mjs'
import { startTestSite } from './site.mjs'
import { withStatus } from './unit.mjs'

const REPORT = inRoot('.data-test', 'browser-report.json')

/**
 * Browser tests against a freshly started site with demo data.
 * @param {import('./tally.mjs').Tally} tally @param {string[]} files only these, when any are named
 */
export async function runBrowserTests(tally, files) {
  mkdirSync(path.dirname(REPORT), { recursive: true })
  rmSync(REPORT, { force: true })
  const site = await startTestSite()
  try {
    const args = ['test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=line,json', ...files]
    const env = {
      BASE_URL: site.address,
      MAIL_FOLDER: path.join(site.dataDir, 'mail'),
      PLAYWRIGHT_JSON_OUTPUT_NAME: REPORT,
    }
    const { status } = await run(packageProgram('playwright'), args, { show: true, env })
    const stats = existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, 'utf8')).stats : undefined
    tally.add(withStatus(stats && countBrowserReport(stats), status))
  } finally {
    await site.stop()
  }
}

/**
 * @param {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @returns {import('./tally.mjs').Counts} what was left out, or passed only when tried again, has not passed
 */
export function countBrowserReport({ expected, unexpected, flaky, skipped }) {
  return { passed: expected, failed: unexpected + flaky + skipped }
}
