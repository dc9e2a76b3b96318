// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { inRoot } from '../../../server/paths.mjs'
import { packageProgram } from '../../../server/start/command.mjs'
import { run } from './program.mjs'

const REPORT = inRoot('.data-test', 'unit-report.json')

/**
 * Unit and integration tests; the servers they need start when a test asks.
 * @param {import('./tally.mjs').Tally} tally @param {string[]} files only these, when any are named
 * @param {{ beside?: boolean }} [options] `beside` other tests: they go first, and what is said is said at the end
 */
export async function runUnitTests(tally, files, { beside = false } = {}) {
  mkdirSync(path.dirname(REPORT), { recursive: true })
  rmSync(REPORT, { force: true })
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${REPORT}`]
  const args = ['run', ...reporters, ...files]
  const { status, output } = await run(packageProgram('vitest'), args, { show: !beside, yields: beside })
  if (beside) console.log(output)
  const counts = existsSync(REPORT) ? countUnitReport(JSON.parse(readFileSync(REPORT, 'utf8'))) : undefined
  tally.add(withStatus(counts, status))
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} report
 * @returns {import('./tally.mjs').Counts} a file that could not even be loaded is one failure
 */
export function countUnitReport({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0)
  return { passed: numPassedTests, failed: numFailedTests + broken.length }
}

/**
 * A runner that fails without a failed test (an error outside of any) is a failure all the same.
 * @param {import('./tally.mjs').Counts | undefined} counts @param {number} status
 */
export function withStatus(counts, status) {
  if (!counts) return { passed: 0, failed: 1 }
  return status !== 0 && counts.failed === 0 ? { passed: counts.passed, failed: 1 } : counts
}
