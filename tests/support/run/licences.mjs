// @ts-check
// The licences of all packages: `node tests/support/run/licences.mjs` lists them and ends with 1 for one not allowed.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { inRoot } from '../../../server/paths.mjs'

/** Licences that ask for no more than to be named. docs/licences.md says why the others are here. */
const ALLOWED = new Set(
  `0BSD Apache-2.0 BSD BSD-2-Clause BSD-3-Clause BlueOak-1.0.0 CC0-1.0 CC-BY-3.0 CC-BY-4.0 ISC MIT MIT-0 MIT/X11
  Python-2.0 Unlicense Zlib`.split(/\s+/),
)

/** Packages under another licence, or that name none in the lock file: looked at one by one. */
const LOOKED_AT = /** @type {Record<string, string>} */ ({
  'axe-core': 'MPL-2.0',
  buffers: 'none stated',
  elkjs: 'EPL-2.0',
  eval: 'none stated',
  format: 'none stated',
  lightningcss: 'MPL-2.0',
  'png-js': 'none stated',
  'require-like': 'none stated',
  'seq-queue': 'none stated',
})

/**
 * Whether an expression can be met with allowed licences: one side of an OR, both of an AND.
 * @param {string} expression @returns {boolean}
 */
export function isAllowed(expression) {
  const text = expression.replace(/^\((.*)\)$/, '$1')
  if (/ OR /i.test(text)) return text.split(/ OR /i).some(isAllowed)
  if (/ AND /i.test(text)) return text.split(/ AND /i).every(isAllowed)
  return ALLOWED.has(text)
}

/**
 * @typedef {{ name: string, version: string, licence: string }} Package
 * @param {Record<string, { version?: string, license?: string, link?: boolean }>} entries of a lock file
 * @returns {Package[]}
 */
export function packagesOf(entries) {
  return Object.entries(entries)
    .filter(([place, entry]) => place !== '' && !entry.link)
    .map(([place, { version = '', license }]) => ({
      name: place.replace(/^.*node_modules\//, ''),
      version,
      licence: license ?? 'none stated',
    }))
}

/** @param {Package} one */
function isFine({ name, licence }) {
  // Native parts of a package are published beside it, under its name and a platform's.
  const main = Object.keys(LOOKED_AT).find(known => name === known || name.startsWith(`${known}-`))
  return isAllowed(licence) || (main !== undefined && LOOKED_AT[main] === licence)
}

/** @param {Package[]} packages @returns {string[]} a sentence for each that is not allowed */
export function objections(packages) {
  return packages
    .filter(one => !isFine(one))
    .map(
      ({ name, version, licence }) => `${name}@${version}: ${licence} is not on the list of docs/licences.md`,
    )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const packages = packagesOf(JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages)
  for (const { name, version, licence } of packages) console.log(`${licence}\t${name}\t${version}`)
  const found = objections(packages)
  for (const sentence of found) console.error(sentence)
  process.exitCode = found.length > 0 ? 1 : 0
}
