import pino from 'pino'

/** Structured log of the process. Never pass names, addresses, telephone numbers or tokens to it. */
export const logger = pino({
  level: process.env.LOG_LEVEL ?? (process.env.VITEST ? 'silent' : 'info'),
  base: { process: process.env.PROCESS ?? 'all', pid: process.pid },
  redact: ['email', 'phone', 'password', 'token', '*.email', '*.phone', '*.password', '*.token'],
})
