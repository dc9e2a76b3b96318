/** Codes of PostgreSQL, the client and the system that mean: nobody there, or going away just now. */
const AWAY = /^(P1001|P1002|P1017|P2024|57P0[123]|08\w{3}|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/
const KINDS = new Set(['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections'])
const SAID =
  /connection terminated|can't reach database server|closed the connection|timeout exceeded when trying to connect|terminating connection|the database system is|ECONNREFUSED|ECONNRESET|unable to start a transaction in the given time|client has encountered a connection error/i

type Told = {
  code?: unknown
  kind?: unknown
  originalCode?: unknown
  message?: unknown
  cause?: unknown
  meta?: { driverAdapterError?: unknown; code?: unknown }
}

/** Whether an error says that the database could not be reached, however many layers it came through. */
export function isDatabaseAway(error: unknown, depth = 4): boolean {
  if (typeof error !== 'object' || error === null || depth === 0) return false
  const { code, kind, originalCode, message, cause, meta } = error as Told
  if ([code, originalCode, meta?.code].some(one => typeof one === 'string' && AWAY.test(one))) return true
  if (typeof kind === 'string' && KINDS.has(kind)) return true
  if (typeof message === 'string' && SAID.test(message)) return true
  return isDatabaseAway(cause, depth - 1) || isDatabaseAway(meta?.driverAdapterError, depth - 1)
}
