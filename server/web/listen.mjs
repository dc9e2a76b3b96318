// @ts-check

/**
 * Listens where the environment says.
 * @param {import('node:http').Server} server
 * @returns {Promise<number>} the port, also when the system chose it
 */
export function listen(server) {
  const { PORT = '3000', HOST = '127.0.0.1' } = process.env
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(Number(PORT), HOST, () => {
      resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port)
    })
  })
}
