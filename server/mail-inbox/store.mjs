// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * One received mail as it is kept on disk, in `<dataDir>/mail/<time>-<id>.json`.
 * @typedef {object} StoredMail
 * @property {string} id digest of the Message-ID: the same mail delivered twice is one file
 * @property {string} messageId
 * @property {string} from
 * @property {string[]} to
 * @property {string} subject
 * @property {string} text
 * @property {string} html
 * @property {string} receivedAt ISO 8601
 * @property {{ filename: string, contentType: string, size: number, content: string }[]} attachments content in base64
 */

/**
 * Keeps a mail unless one with its Message-ID is kept already.
 * @param {string} folder @param {Omit<StoredMail, 'id' | 'receivedAt'>} mail
 * @param {Date} now
 */
export function storeMail(folder, mail, now) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const id = createHash('sha256').update(mail.messageId).digest('hex').slice(0, 16)
  if (readdirSync(folder).some(name => name.endsWith(`-${id}.json`))) return
  const receivedAt = now.toISOString()
  const file = path.join(folder, `${receivedAt.replaceAll(/\D/g, '')}-${id}.json`)
  writeFileSync(`${file}.part`, JSON.stringify({ id, receivedAt, ...mail }), { mode: 0o600 })
  renameSync(`${file}.part`, file)
}

/**
 * Everything received, oldest first.
 * @param {string} folder
 * @returns {StoredMail[]}
 */
export function readMails(folder) {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter(name => name.endsWith('.json'))
  return names.sort().map(name => JSON.parse(readFileSync(path.join(folder, name), 'utf8')))
}
