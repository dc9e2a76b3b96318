// @ts-check
// The one command that brings the site up. Until the packages are installed nothing here may import one.
import { parseArgs } from 'node:util'
import { sentenceOf } from './refusal.mjs'
import { startSite } from './start/site.mjs'

const USAGE = `npm start                 install, prepare, build and run the whole site
npm run dev               the same with hot reload
npm run web | worker      one kind of process alone
Settings are environment variables; README.md lists them.`

/** The terminal and npm both pass a signal on: only a later one is a second wish. */
const IMPATIENT_AFTER_MS = 1500

/** @type {(() => Promise<unknown>)[]} */
const endings = []
let stopping = 0

/** @param {number} status */
async function stop(status) {
  if (stopping && Date.now() - stopping > IMPATIENT_AFTER_MS) process.exit(130)
  if (stopping) return
  stopping = Date.now()
  if (endings.length > 0) console.log('stopping …')
  for (const end of endings.reverse()) await end()
  if (endings.length > 0) console.log('stopped')
  process.exit(status)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0))
// A closed terminal must not keep the site from stopping in order.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

function readArguments() {
  const options = /** @type {const} */ ({
    dev: { type: 'boolean', default: false },
    process: { type: 'string' },
    help: { type: 'boolean', default: false },
  })
  try {
    return parseArgs({ options }).values
  } catch (error) {
    console.error(`${/** @type {Error} */ (error).message}\n${USAGE}`)
    process.exit(2)
  }
}

const chosen = readArguments()
if (chosen.help) {
  console.log(USAGE)
  process.exit(0)
}
const env = { ...process.env, ...(chosen.process && { PROCESS: chosen.process }) }
try {
  await startSite({ dev: chosen.dev, env, toEnd: end => void endings.push(end) })
} catch (error) {
  if (!stopping) {
    console.error(`\n${sentenceOf(error)}`)
    await stop(1)
  }
}
