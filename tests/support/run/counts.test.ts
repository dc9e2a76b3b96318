import { expect, test } from 'vitest'
import { countBrowserReport } from './browser.mjs'
import { createTally } from './tally.mjs'
import { countUnitReport, withStatus } from './unit.mjs'

test('the last line adds everything up', () => {
  const tally = createTally()
  tally.add({ passed: 2, failed: 0 })
  tally.add({ passed: 3, failed: 1 })
  expect(tally.lastLine()).toBe('5 passed, 1 failed')
})

test('a run in which nothing was tried is no success', () => {
  expect(createTally().lastLine()).toBe('0 passed, 1 failed')
})

test('a test file that cannot be loaded is a failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}] },
  ]
  expect(countUnitReport({ numPassedTests: 4, numFailedTests: 1, testResults })).toEqual({
    passed: 4,
    failed: 2,
  })
})

test('a runner that fails without a failed test, or leaves no report, is a failure', () => {
  expect(withStatus({ passed: 4, failed: 0 }, 1)).toEqual({ passed: 4, failed: 1 })
  expect(withStatus(undefined, 0)).toEqual({ passed: 0, failed: 1 })
  expect(withStatus({ passed: 4, failed: 0 }, 0)).toEqual({ passed: 4, failed: 0 })
})

test('browser tests left out, or passed only at a second attempt, have not passed', () => {
  expect(countBrowserReport({ expected: 5, unexpected: 1, flaky: 1, skipped: 1 })).toEqual({
    passed: 5,
    failed: 3,
  })
})
