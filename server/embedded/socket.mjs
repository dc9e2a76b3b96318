// @ts-check
import { createHash } from 'node:crypto'
import { connect } from 'node:net'
import path from 'node:path'

/**
 * Where the keeper of a data folder listens. Whoever answers there is the living keeper of this very folder.
 * @param {string} dataDir absolute path
 */
export function keeperSocket(dataDir) {
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 16)
  if (process.platform === 'win32') return `\\\\.\\pipe\\keeper-${name}`
  const absolute = path.join(dataDir, 'keeper.sock')
  const relative = path.relative(process.cwd(), absolute)
  return relative.length < absolute.length ? relative : absolute
}

/** Errors of a connection to a listener that is gone, or is going at this moment. */
const NOBODY = new Set(['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'])

/**
 * @param {string} socketPath
 * @returns {Promise<import('node:net').Socket | undefined>} nothing when nobody listens
 */
export function connectTo(socketPath) {
  return new Promise((resolve, reject) => {
    const socket = connect({ path: socketPath, allowHalfOpen: true })
    socket.once('connect', () => resolve(socket))
    socket.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (NOBODY.has(error.code ?? '')) resolve(undefined)
      else reject(error)
    })
  })
}

/**
 * Calls back for every line of JSON that arrives.
 * @param {import('node:net').Socket} socket @param {(message: any) => void} onMessage
 */
export function readMessages(socket, onMessage) {
  let rest = ''
  socket.setEncoding('utf8')
  socket.on('data', chunk => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onMessage(JSON.parse(line))
  })
}

/** @param {import('node:net').Socket} socket @param {object} message */
export function sendMessage(socket, message) {
  if (socket.writable) socket.write(`${JSON.stringify(message)}\n`)
}
