import nodemailer, { type Transporter } from 'nodemailer'
import { env } from './env.server'

export type OutgoingMail = {
  id: string
  to: string
  subject: string
  html: string
  text: string
  fromName: string
}

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

/** Hands one mail to the SMTP server; throws when it does not take it. `id` becomes the Message-ID. */
export async function deliver(mail: OutgoingMail): Promise<void> {
  await transporter().sendMail({
    from: { name: mail.fromName, address: `no-reply@${domain()}` },
    to: mail.to,
    subject: mail.subject,
    html: mail.html,
    text: mail.text,
    messageId: `<${mail.id}@${domain()}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  })
}

/** Ends the connections that are kept open between mails. */
export function closeMailer(): void {
  transport?.close()
  transport = undefined
}

/** Whether the server refused for good (5xx about the recipient), so that trying again is of no use. */
export function isPermanentRefusal(error: unknown): boolean {
  const code = (error as { responseCode?: number }).responseCode
  return code !== undefined && code >= 550 && code <= 554
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
