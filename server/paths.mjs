// @ts-check
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout, absolute. */
export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

/** @param {string[]} parts @returns {string} absolute path inside the checkout */
export function inRoot(...parts) {
  return path.join(ROOT, ...parts)
}
