import { forgetEnv } from '~/platform/env.server'

/**
 * Test files run one after the other in one process. Each begins with the environment as it was for the first, and with
 * nothing kept of the database, the queue or the settings of the file before.
 */
type Kept = {
  atFirst?: NodeJS.ProcessEnv
  prismaClient?: unknown
  queueClient?: unknown
  auth?: unknown
  publicChanges?: unknown
}

const kept = globalThis as Kept
kept.atFirst ??= { ...process.env }
for (const name of Object.keys(process.env)) if (!(name in kept.atFirst)) delete process.env[name]
Object.assign(process.env, kept.atFirst)
forgetEnv()
kept.prismaClient = undefined
kept.queueClient = undefined
kept.auth = undefined
kept.publicChanges = undefined
