import nodemailer, { type Transporter } from 'nodemailer'
import { env } from './env.server'
import { within } from './within'

export type OutgoingMail = {
  id: string
  to: string
  subject: string
  html: string
  text: string
  fromName: string
}

/** Far above what the time limits of a connection add up to: whoever waits for a mail gets an answer. */
const LONGEST_MS = 120_000

let transport: Transporter | undefined

function transporter(): Transporter {
  transport ??= nodemailer.createTransport(env().SMTP_URL, {
    pool: true,
    maxConnections: 3,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  } as never)
  return transport
}

function domain(): string {
  return new URL(env().ORIGIN).hostname
}

/**
 * Hands one mail to the SMTP server; throws when it does not take it, or says nothing for two minutes. `id` becomes the
 * Message-ID.
 */
export async function deliver(mail: OutgoingMail): Promise<void> {
  const given = transporter().sendMail({
    from: { name: mail.fromName, address: `no-reply@${domain()}` },
    to: mail.to,
    subject: mail.subject,
    html: mail.html,
    text: mail.text,
    messageId: `<${mail.id}@${domain()}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  })
  await within(given, LONGEST_MS, 'the mail server did not answer in time')
}

/** Ends the connections that are kept open between mails. */
export function closeMailer(): void {
  transport?.close()
  transport = undefined
}

/**
 * Whether the server says for good (5xx) that it has no such recipient. A refusal of the connection, of the sender or
 * for reasons of policy (5.7.x) says nothing about the address: that may pass, and mails are tried again.
 */
export function isUnknownRecipient(error: unknown): boolean {
  const { command, responseCode, response } = error as {
    command?: string
    responseCode?: number
    response?: string
  }
  if (command !== 'RCPT TO' || responseCode === undefined) return false
  return responseCode >= 550 && responseCode <= 554 && !/\b5\.7\.\d/.test(response ?? '')
}

/** Whether the SMTP server answers; used by the readiness page. */
export async function mailAnswers(): Promise<boolean> {
  if (!env().SMTP_URL) return false
  return transporter()
    .verify()
    .then(
      () => true,
      () => false,
    )
}
