// @ts-check
import pg from 'pg'

const ERROR_CODES = { '3D000': 'P1003', '28P01': 'P1000', '42P04': 'P1009' }

/**
 * Answers the engine's `cli` calls: whether a database can be reached, its creation, its removal.
 * @param {string} command @param {string} url
 * @returns {Promise<number>} exit status; the outcome is reported on standard error in the engine's format
 */
export async function runDatabaseCommand(command, url) {
  const name = decodeURIComponent(new URL(url).pathname.slice(1))
  const client = new pg.Client(command === 'can-connect-to-database' ? url : adminUrl(url))
  process.stderr.write('\n')
  try {
    await client.connect()
    if (command === 'create-database') await client.query(`create database ${client.escapeIdentifier(name)}`)
    if (command === 'drop-database') await client.query(`drop database ${client.escapeIdentifier(name)}`)
    await client.end()
    report('INFO', { message: 'done' })
    return 0
  } catch (error) {
    const { code, message } = /** @type {{ code?: keyof typeof ERROR_CODES, message: string }} */ (error)
    report('ERROR', { is_panic: false, error_code: (code && ERROR_CODES[code]) ?? 'P1001', message })
    return 1
  }
}

/** @param {string} url */
function adminUrl(url) {
  const admin = new URL(url)
  admin.pathname = '/postgres'
  return admin.href
}

/** @param {'INFO' | 'ERROR'} level @param {object} fields */
function report(level, fields) {
  const line = { timestamp: new Date().toISOString(), level, fields, target: 'schema_engine::logger' }
  process.stderr.write(`${JSON.stringify(line)}\n`)
}
