// @ts-check
import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from '../refusal.mjs'

const LIMIT_MS = 60_000

/**
 * Resolves once the process lives and the first page has been served in full.
 * @param {string} address scheme, host and port
 */
export async function untilServed(address) {
  const deadline = Date.now() + LIMIT_MS
  let last = ''
  while (Date.now() < deadline) {
    last = await attempt(`${address}/healthz`)
    if (last === '') last = await attempt(`${address}/`)
    if (last === '') return
    await pause(100)
  }
  throw new Refusal(`The first page cannot be served: ${last}.`)
}

/** @param {string} url @returns {Promise<string>} empty when it answered well, else what went wrong */
async function attempt(url) {
  try {
    const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(15_000) })
    await answer.text()
    return answer.status < 400 ? '' : `${url} answers ${answer.status}`
  } catch (error) {
    return `${url}: ${/** @type {Error} */ (error).message}`
  }
}
