// @ts-check
// npm test: does its own set-up, runs everything or one part, ends with "N passed, N failed".
import { sentenceOf } from '../server/refusal.mjs'
import { prepare } from './support/run/prepare.mjs'
import { createTally } from './support/run/tally.mjs'

const USAGE = `npm test                  everything
npm test -- unit [FILE…]  unit and integration tests
npm test -- e2e [FILE…]   browser tests against a site of their own
npm test -- faults [all]  processes and servers killed, hung and emptied; all: the long ones too
npm run validate          format, lint, boundaries, types, schema, lock file
npm run bench -- NAME     one measurement of tests/bench`

/** @type {Record<string, (tally: import('./support/run/tally.mjs').Tally, args: string[]) => Promise<void>>} */
const PARTS = {
  validate: async tally => (await import('./support/run/validate.mjs')).validate(tally),
  unit: async (tally, args) => (await import('./support/run/unit.mjs')).runUnitTests(tally, args),
  faults: async (tally, args) => (await import('./support/run/faults.mjs')).runFaults(tally, args),
  e2e: async (tally, args) => (await import('./support/run/browser.mjs')).runBrowserTests(tally, args),
}

const EVERYTHING = ['validate', 'unit', 'e2e']

/** @param {string[]} names @param {string[]} args */
async function runParts(names, args) {
  const tally = createTally()
  try {
    await prepare({ browser: names.includes('e2e') })
    for (const name of names) await PARTS[name]?.(tally, args)
  } catch (error) {
    console.error(sentenceOf(error))
    tally.add({ passed: 0, failed: 1 })
  }
  console.log(tally.lastLine())
  process.exitCode = tally.failed === 0 ? 0 : 1
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130))
const [part, ...args] = process.argv.slice(2)
if (part === 'bench') await (await import('./support/run/bench.mjs')).runBench(args)
else if (part === undefined) await runParts(EVERYTHING, [])
else if (PARTS[part]) await runParts([part], args)
else {
  console.error(USAGE)
  process.exitCode = 2
}
