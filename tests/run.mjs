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

/**
 * The browser leaves a good part of the machine idle: it waits for mails and for the site. The checks of the code, and
 * after them the unit tests, use what is left.
 * @param {import('./support/run/tally.mjs').Tally} tally
 */
async function runEverything(tally) {
  const withoutBrowser = async () => {
    await PARTS.validate?.(tally, [])
    const { runUnitTests } = await import('./support/run/unit.mjs')
    await runUnitTests(tally, [], { beside: true })
  }
  const both = await Promise.allSettled([PARTS.e2e?.(tally, []), withoutBrowser()])
  for (const one of both) if (one.status === 'rejected') throw one.reason
}

/** @param {string | undefined} part everything without one @param {string[]} args */
async function runPart(part, args) {
  const tally = createTally()
  try {
    await prepare({ browser: part === undefined || part === 'e2e' })
    if (part === undefined) await runEverything(tally)
    else await PARTS[part]?.(tally, args)
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
else if (part === undefined || PARTS[part]) await runPart(part, args)
else {
  console.error(USAGE)
  process.exitCode = 2
}
