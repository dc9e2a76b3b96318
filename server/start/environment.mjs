// @ts-check
import path from 'node:path'
import { ROOT } from '../paths.mjs'
import { Refusal } from '../refusal.mjs'

/**
 * What the environment asks for, checked. Addresses are absent where the embedded server is to be used.
 * @typedef {object} Wishes
 * @property {number} port
 * @property {string} host
 * @property {string | undefined} origin
 * @property {string} dataDir absolute path
 * @property {string | undefined} databaseUrl
 * @property {string | undefined} meiliUrl
 * @property {string | undefined} smtpUrl
 * @property {string | undefined} secret
 * @property {boolean} demo
 * @property {'all' | 'web' | 'worker'} process
 */

const ADDRESSES = {
  ORIGIN: { schemes: ['http:', 'https:'], example: 'https://jobs.example.org' },
  DATABASE_URL: {
    schemes: ['postgresql:', 'postgres:'],
    example: 'postgresql://user:password@host:5432/name',
  },
  MEILI_URL: { schemes: ['http:', 'https:'], example: 'http://host:7700' },
  SMTP_URL: { schemes: ['smtp:', 'smtps:'], example: 'smtps://user:password@host' },
  STORAGE_URL: { schemes: ['file:', 's3:'], example: 'file:/var/lib/site/files' },
}

/**
 * Reads the environment; the first wrong value is refused with one sentence that begins with its name.
 * @param {Record<string, string | undefined>} env
 * @returns {Wishes}
 */
export function readWishes(env) {
  const given = (/** @type {string} */ name) => env[name]?.trim() || undefined
  const address = (/** @type {keyof typeof ADDRESSES} */ name) => checkAddress(name, given(name))
  const databaseUrl = address('DATABASE_URL')
  address('STORAGE_URL')
  const wishes = {
    port: checkPort(given('PORT')),
    host: checkHost(given('HOST')),
    origin: checkOrigin(address('ORIGIN')),
    dataDir: path.resolve(ROOT, given('DATA_DIR') ?? '.data'),
    databaseUrl,
    meiliUrl: address('MEILI_URL'),
    smtpUrl: address('SMTP_URL'),
    secret: checkSecret(given('SECRET')),
    demo: oneOf('DEMO', given('DEMO'), ['0', '1'], databaseUrl ? '0' : '1') === '1',
    process: oneOf('PROCESS', given('PROCESS'), /** @type {const} */ (['all', 'web', 'worker']), 'all'),
  }
  if (databaseUrl && !wishes.demo && !wishes.secret) {
    throw new Refusal(
      'SECRET: must be set when DATABASE_URL is, the same for every process. Make one with: openssl rand -hex 32',
    )
  }
  return wishes
}

/** @param {keyof typeof ADDRESSES} name @param {string | undefined} value */
function checkAddress(name, value) {
  if (value === undefined) return undefined
  const { schemes, example } = ADDRESSES[name]
  const scheme = schemes.find(one => value.startsWith(one))
  if (scheme && (scheme === 'file:' || URL.canParse(value))) return value
  throw new Refusal(`${name}: "${withoutPassword(value)}" is not an address such as ${example}.`)
}

/** @param {string} value */
function withoutPassword(value) {
  return value.replace(/:[^:@/]*@/, ':…@')
}

/** @param {string | undefined} value */
function checkOrigin(value) {
  if (value === undefined || new URL(value).origin === value.replace(/\/$/, ''))
    return value?.replace(/\/$/, '')
  throw new Refusal(`ORIGIN: "${value}" must be scheme and host alone, such as ${ADDRESSES.ORIGIN.example}.`)
}

/** @param {string | undefined} value */
function checkPort(value = '3000') {
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value)
  throw new Refusal(`PORT: "${value}" is not a port number between 0 and 65535.`)
}

/** @param {string | undefined} value */
function checkHost(value = '127.0.0.1') {
  if (/^[\w.:-]+$/.test(value)) return value
  throw new Refusal(`HOST: "${value}" is not an address to listen on, such as 127.0.0.1 or 0.0.0.0.`)
}

/** @param {string | undefined} value */
function checkSecret(value) {
  if (value === undefined || value.length >= 32) return value
  throw new Refusal('SECRET: must have at least 32 characters. Make one with: openssl rand -hex 32')
}

/**
 * @template {string} T
 * @param {string} name @param {string | undefined} value @param {readonly T[]} allowed @param {T} otherwise
 * @returns {T}
 */
function oneOf(name, value, allowed, otherwise) {
  if (value === undefined) return otherwise
  const found = allowed.find(one => one === value)
  if (found) return found
  throw new Refusal(`${name}: "${value}" must be one of ${allowed.join(', ')}.`)
}
