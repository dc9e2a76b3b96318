// @ts-check
import path from 'node:path'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { freePort } from '../embedded/ports.mjs'
import { readState, rememberPort } from '../state.mjs'
import { storeMail } from './store.mjs'

const LARGEST_MAIL_BYTES = 25 * 1024 * 1024

/**
 * A real SMTP server that delivers to nobody: what arrives is kept under the data folder, to be read in the demo.
 * @param {{ dataDir: string }} options
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} `url` as in SMTP_URL
 */
export async function startMailInbox({ dataDir }) {
  const folder = path.join(dataDir, 'mail')
  const port = await freePort(readState(dataDir).ports.mail)
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    size: LARGEST_MAIL_BYTES,
    onData(stream, _session, done) {
      simpleParser(stream).then(mail => {
        storeMail(folder, shapeOf(mail), new Date())
        done()
      }, done)
    },
  })
  server.on('error', error => console.log(`mail inbox: ${error.message}`))
  await new Promise(resolve => server.listen(port, '127.0.0.1', () => resolve(undefined)))
  rememberPort(dataDir, 'mail', port)
  return {
    url: `smtp://127.0.0.1:${port}`,
    stop: () => new Promise(resolve => server.close(() => resolve())),
  }
}

/** @param {import('mailparser').ParsedMail} mail */
function shapeOf(mail) {
  const recipients = [mail.to ?? []].flat().flatMap(field => field.value)
  return {
    messageId: mail.messageId ?? `${Date.now()}-${Math.random()}`,
    from: mail.from?.text ?? '',
    to: recipients.map(address => address.address ?? ''),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html || '',
    attachments: mail.attachments.map(file => ({
      filename: file.filename ?? '',
      contentType: file.contentType,
      size: file.size,
      content: file.content.toString('base64'),
    })),
  }
}
