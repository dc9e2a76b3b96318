// @ts-check
import { existsSync, readdirSync } from 'node:fs'
import { inRoot } from '../../../server/paths.mjs'
import { prepare } from './prepare.mjs'
import { run } from './program.mjs'

const FOLDER = inRoot('tests', 'bench')

/**
 * Runs one measurement of tests/bench by its name; without a name, shows which there are.
 * @param {string[]} args name, then what the measurement itself takes
 */
export async function runBench([name, ...rest]) {
  const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter(file => file.endsWith('.bench.ts')) : []
  if (!name || !files.includes(`${name}.bench.ts`)) {
    console.error(
      `npm run bench -- NAME, one of: ${files.map(file => file.replace('.bench.ts', '')).join(', ')}`,
    )
    process.exitCode = 2
    return
  }
  await prepare({ browser: false })
  const { status } = await run(
    process.execPath,
    ['--import', 'tsx', `tests/bench/${name}.bench.ts`, ...rest],
    { show: true },
  )
  process.exitCode = status
}
