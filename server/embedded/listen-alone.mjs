// @ts-check
import { rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { connectTo } from './socket.mjs'

const CLAIM_HELD_AT_MOST_MS = 10_000

/**
 * Listens on a socket unless somebody living does. What a killed predecessor left behind is cleared away under a
 * claim that only one process can hold.
 * @param {string} socketPath @param {(socket: import('node:net').Socket) => void} onConnection
 * @returns {Promise<boolean>} false when another process listens there
 */
export async function listenAlone(socketPath, onConnection) {
  const claim = `${socketPath}.claim`
  const isPipe = process.platform === 'win32'
  if (!isPipe) await take(claim)
  try {
    const living = await connectTo(socketPath)
    living?.destroy()
    if (living) return false
    if (!isPipe) rmSync(socketPath, { force: true })
    await listen(socketPath, onConnection)
    return true
  } finally {
    if (!isPipe) rmSync(claim, { force: true })
  }
}

/** @param {string} claim */
async function take(claim) {
  for (;;) {
    try {
      return writeFileSync(claim, String(process.pid), { flag: 'wx', mode: 0o600 })
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
      const since = statSync(claim, { throwIfNoEntry: false })?.mtimeMs ?? 0
      if (Date.now() - since > CLAIM_HELD_AT_MOST_MS) rmSync(claim, { force: true })
      await pause(20)
    }
  }
}

/** @param {string} socketPath @param {(socket: import('node:net').Socket) => void} onConnection */
function listen(socketPath, onConnection) {
  const before = process.umask(0o077)
  const listener = createServer({ allowHalfOpen: true }, onConnection)
  return new Promise((resolve, reject) => {
    listener.once('error', reject)
    listener.listen(socketPath, () => {
      process.umask(before)
      resolve(undefined)
    })
  })
}
