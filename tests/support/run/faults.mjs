// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { inRoot } from '../../../server/paths.mjs'
import { buildPages } from '../../../server/start/build.mjs'
import { packageProgram } from '../../../server/start/command.mjs'
import { run } from './program.mjs'
import { countUnitReport, withStatus } from './unit.mjs'

const REPORT = inRoot('.data-test', 'faults-report.json')

/**
 * Processes are killed, servers stopped and hung under a site of their own.
 * @param {import('./tally.mjs').Tally} tally @param {string[]} args `all` for the long ones too, or names of files
 */
export async function runFaults(tally, args) {
  mkdirSync(path.dirname(REPORT), { recursive: true })
  rmSync(REPORT, { force: true })
  await buildPages(note => console.log(note))
  const all = args.includes('all')
  const files = args.filter(arg => arg !== 'all')
  const reporters = ['--reporter=verbose', '--reporter=json', `--outputFile.json=${REPORT}`]
  const options = ['run', '--config', 'tests/faults/vitest.config.ts', ...reporters, ...files]
  const { status } = await run(packageProgram('vitest'), options, {
    show: true,
    env: { FAULTS: all || files.length > 0 ? 'all' : 'short' },
  })
  const counts = existsSync(REPORT) ? countUnitReport(JSON.parse(readFileSync(REPORT, 'utf8'))) : undefined
  tally.add(withStatus(counts, status))
}
