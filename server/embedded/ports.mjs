// @ts-check
import { createServer } from 'node:net'

/**
 * A port free right now on the loopback address: the wished one when nobody has it, else one the system gives.
 * @param {number | undefined} wished
 * @returns {Promise<number>}
 */
export async function freePort(wished) {
  if (wished && (await canListen(wished, '127.0.0.1'))) return wished
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
      server.close(() => resolve(port))
    })
  })
}

/**
 * @param {number} port @param {string} host
 * @returns {Promise<boolean>} whether a server could listen there
 */
export function canListen(port, host) {
  return new Promise(resolve => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, host, () => server.close(() => resolve(true)))
  })
}
