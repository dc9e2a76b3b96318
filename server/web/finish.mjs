// @ts-check
const LONGEST_REQUEST_MS = 10_000

/**
 * On a signal, or when the launcher is gone, no new request is taken and those at work are finished.
 * @param {import('node:http').Server} server
 */
export function finishOnSignal(server) {
  let finishing = false
  const finish = () => {
    if (finishing) return
    finishing = true
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setTimeout(() => process.exit(0), LONGEST_REQUEST_MS).unref()
  }
  server.prependListener('request', (_request, response) => {
    if (finishing) response.setHeader('Connection', 'close')
  })
  process.on('SIGTERM', finish)
  process.on('SIGINT', finish)
  process.on('disconnect', finish)
}
