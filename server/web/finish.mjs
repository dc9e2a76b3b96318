// @ts-check
const LONGEST_REQUEST_MS = 10_000
const LONGEST_DRAIN_S = 8

/**
 * How the process takes its leave. On a signal it says so at `/healthz`, goes on answering for `DRAIN_SECONDS` so that
 * a balancer in front can notice, then takes no new request and finishes those at work. When the launcher is gone,
 * nobody is in front: it closes at once.
 * @param {import('node:http').Server} server
 * @param {Record<string, string | undefined>} [env]
 */
export function finishOnSignal(server, env = process.env) {
  const drainMs = Math.min(Math.max(Number(env.DRAIN_SECONDS) || 0, 0), LONGEST_DRAIN_S) * 1000
  const state = { draining: false, closing: false }
  const close = () => {
    if (state.closing) return
    state.closing = true
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setTimeout(() => process.exit(0), LONGEST_REQUEST_MS).unref()
  }
  const drain = () => {
    if (state.draining) return
    state.draining = true
    setTimeout(close, drainMs)
  }
  server.prependListener('request', (_request, response) => {
    if (state.draining) response.setHeader('Connection', 'close')
  })
  process.on('SIGTERM', drain)
  process.on('SIGINT', drain)
  process.on('disconnect', close)
  return {
    /** Whether the process still wants to be sent requests. */
    takesRequests: () => !state.draining,
  }
}
