import { spawnSync } from 'node:child_process'
import { inRoot, ROOT } from '../../server/paths.mjs'

/** `npm run bench -- all`: everything that is judged by gates of speed, one after the other. */
const failed = ['pages', 'search', 'import', 'start'].filter(name => {
  const args = ['--import', 'tsx', inRoot('tests', 'bench', `${name}.bench.ts`)]
  return spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status !== 0
})
if (failed.length > 0) console.error(`gates missed in: ${failed.join(', ')}`)
process.exitCode = failed.length > 0 ? 1 : 0
