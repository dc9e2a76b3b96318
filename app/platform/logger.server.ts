import pino from 'pino'
import { withoutPersonalMarks } from '../kernel/personal-marks.mjs'
import { workAtHand } from './work-scope.mjs'

/**
 * Structured log of the process; each line carries the id of the request or job it belongs to. Never pass names,
 * addresses, telephone numbers or tokens to it: what looks like one is left out all the same.
 */
export const logger = pino({
  level: process.env.LOG_LEVEL ?? (process.env.VITEST ? 'silent' : 'info'),
  base: { process: process.env.PROCESS ?? 'all', pid: process.pid },
  mixin: () => ({ ...workAtHand() }),
  hooks: { streamWrite: withoutPersonalMarks },
  redact: ['email', 'phone', 'password', 'token', '*.email', '*.phone', '*.password', '*.token'],
})
