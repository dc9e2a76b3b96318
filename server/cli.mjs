// @ts-check
// The command line. Prepares the checkout when it must, then hands over to cli/index.ts.
import { inRoot } from './paths.mjs'
import { sentenceOf } from './refusal.mjs'
import { generateClient } from './start/generate.mjs'
import { checkNodeVersion, installPackages } from './start/packages.mjs'

// npm changes to the checkout; file names are meant from where the command was typed.
if (process.env.npm_lifecycle_event === 'cli' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
// A reader such as `head` may leave before the end.
process.stdout.on('error', error =>
  process.exit(/** @type {NodeJS.ErrnoException} */ (error).code === 'EPIPE' ? 0 : 1),
)

try {
  checkNodeVersion()
  await installPackages(note => console.error(note), { dev: false })
  await generateClient()
  const { register } = await import('tsx/esm/api')
  register({ tsconfig: inRoot('tsconfig.json') })
  const { run } = await import('./cli/index.ts')
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  console.error(sentenceOf(error))
  process.exitCode = 1
}
