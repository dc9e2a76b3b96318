// @ts-check

import { packageProgram } from '../../../server/start/command.mjs'
import { seconds } from '../../../server/start/progress.mjs'
import { auditPackages } from './audit.mjs'
import { run } from './program.mjs'

/** @type {[string, string, string[]][]} */
const CHECKS = [
  ['format and lint', packageProgram('biome'), ['check', '.']],
  ['boundaries', process.execPath, ['--import', 'tsx', 'tests/architecture/check.ts']],
  ['types', packageProgram('tsc'), ['--noEmit', '-p', '.']],
  ['schema', packageProgram('prisma'), ['validate', '--config', 'prisma/prisma.config.ts']],
  ['lock file', 'npm', ['ci', '--dry-run', '--ignore-scripts', '--no-audit', '--no-fund']],
  ['licences', process.execPath, ['tests/support/run/licences.mjs']],
]

/**
 * Everything that can be said about the code without running it; each is one check.
 * @param {import('./tally.mjs').Tally} tally
 */
export async function validate(tally) {
  for (const [title, program, args] of CHECKS) {
    const began = Date.now()
    const { status, output } = await run(program, args, { show: false })
    const passed = status === 0
    console.log(`${passed ? '✓' : '✗'} ${title.padEnd(16)} ${seconds(began)}`)
    if (!passed) console.log(output.trim())
    tally.add(passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
  }
  await audit(tally)
}

/** Counts only when the registry could say. @param {import('./tally.mjs').Tally} tally */
async function audit(tally) {
  const began = Date.now()
  const { status, says } = await auditPackages()
  const sign = { clean: '✓', found: '✗', unknown: '–' }[status]
  console.log(`${sign} ${'audit'.padEnd(16)} ${seconds(began)}  ${says}`)
  if (status !== 'unknown')
    tally.add({ passed: status === 'clean' ? 1 : 0, failed: status === 'found' ? 1 : 0 })
}
