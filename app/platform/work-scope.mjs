// @ts-check
import { AsyncLocalStorage } from 'node:async_hooks'

/** @typedef {{ id: string } | { job: string, queue: string }} Work the request or the job at work; its words stand in every line of the log */

const holder = /** @type {typeof globalThis & { workScope?: AsyncLocalStorage<Work> }} */ (globalThis)

/** One for the process, also where the web server and the built pages each carry a copy of this file. */
holder.workScope ??= new AsyncLocalStorage()
const scope = holder.workScope

/**
 * Runs something as part of a request or a job.
 * @template T
 * @param {Work} work @param {() => T} run
 * @returns {T}
 */
export function within(work, run) {
  return scope.run(work, run)
}

/** What is at work here, if anything. */
export function workAtHand() {
  return scope.getStore()
}
