import { renderNotice } from '#emails/render-notice'
import { ok } from '../../kernel/result'
import { decrypt } from '../../platform/crypto.server'
import { env } from '../../platform/env.server'
import { deliver, isPermanentRefusal } from '../../platform/mailer.server'
import { enqueue } from '../../platform/queue.server'
import { transaction } from '../../platform/transaction.server'
import { siteNames } from '../settings/index'
import { readSettings } from '../settings/index.server'
import { findMail, hasEarlierMail, insertBounce, isBounced, updateMail } from './notifications.store.server'

/** A mail waits this long for the one before it to the same address; after so many failures that one is overtaken. */
const TURN_MS = 1000
const PATIENCE = 3

type StoredParams = Record<string, unknown> & { link?: string | null; sealedLink?: string | null }

const TOKEN_PATHS: Record<string, string> = {
  'confirm-email': '/verify-email?token=',
  'reset-password': '/reset-password?token=',
  'roster-invited': '/claim/',

  'member-invited': '/invitations/',
}

function linkOf(template: string, { link, sealedLink }: StoredParams): string {
  const base = TOKEN_PATHS[template]
  if (sealedLink && base)
    return `${env().ORIGIN}${base}${encodeURIComponent(decrypt('account-mail', sealedLink))}`
  return `${env().ORIGIN}${link ?? '/inbox'}`
}

/**
 * Writes and sends one mail. The Message-ID is the mail's own, so that a repetition after a crash is the same
 * message; a permanent refusal goes to the bounce list; any other failure throws and the queue tries again.
 * Mails to one address go out in the order in which they were written: a later one waits for its turn.
 */
export async function sendMail(mailId: string, now: Date): Promise<void> {
  const mail = await findMail(mailId)
  if (mail?.status !== 'queued') return
  if (await isBounced(mail.toEmail)) {
    await updateMail(mail.id, { status: 'suppressed' })
    return
  }
  if (await hasEarlierMail(mail, PATIENCE)) {
    await transaction(async tx => {
      await enqueue(tx, 'mail', { mailId }, { startAfter: new Date(now.getTime() + TURN_MS) })
      return ok(null)
    })
    return
  }
  const params = mail.params as StoredParams
  const locale = mail.locale === 'en' ? 'en' : 'zh-CN'
  const message = await renderNotice({
    kind: mail.template,
    locale,
    params,
    url: linkOf(mail.template, params),
    site: env().ORIGIN,
    brand: siteNames(await readSettings(), locale).name,
  })
  try {
    await deliver({ id: mail.id, to: mail.toEmail, ...message })
    await updateMail(mail.id, { status: 'sent', sentAt: now, attempts: { increment: 1 }, params: {} })
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 300) : 'unknown'
    await updateMail(mail.id, {
      attempts: { increment: 1 },
      lastError: reason,
      ...(isPermanentRefusal(error) && { status: 'bounced' }),
    })
    if (!isPermanentRefusal(error)) throw error
    await insertBounce(mail.toEmail, reason)
  }
}
