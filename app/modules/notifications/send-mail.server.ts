import { renderNotice } from '#emails/render-notice'
import { ok } from '../../kernel/result'
import { decrypt } from '../../platform/crypto.server'
import { env } from '../../platform/env.server'
import { deliver, isUnknownRecipient } from '../../platform/mailer.server'
import { enqueue } from '../../platform/queue.server'
import { renewing } from '../../platform/renewing.server'
import { transaction } from '../../platform/transaction.server'
import { siteNames } from '../settings/index'
import { readSettings } from '../settings/index.server'
import {
  claimMail,
  findMail,
  findMailsInTurn,
  insertBounce,
  isBounced,
  renewClaim,
  updateMail,
} from './notifications.store.server'

/** A mail that another worker is at is looked at again after this time, then after twice as long, and so on. */
const TURN_SECONDS = 1
const LONGEST_TURN_SECONDS = 16
/** A claim that has not been renewed for so long was left by a process that is gone. */
const CLAIM_SECONDS = 30
/** After so many failures a mail is overtaken by the next one to its address. */
const PATIENCE = 3

type QueuedMail = NonNullable<Awaited<ReturnType<typeof findMail>>>

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

/** Subject and both bodies, in the language of its reader. */
async function compose(mail: QueuedMail) {
  const params = mail.params as StoredParams
  const locale = mail.locale === 'en' ? 'en' : 'zh-CN'
  return renderNotice({
    kind: mail.template,
    locale,
    params,
    url: linkOf(mail.template, params),
    site: env().ORIGIN,
    brand: siteNames(await readSettings(), locale).name,
  })
}

async function putOff(mailId: string, turns: number): Promise<void> {
  const startAfter = Math.min(LONGEST_TURN_SECONDS, TURN_SECONDS * 2 ** turns)
  await transaction(async tx => {
    const again = { mailId, turns: turns + 1 }
    await enqueue(tx, 'mail', again, { startAfter })
    return ok(null)
  })
}

/** Renews the claim of a mail as long as an attempt takes. */
function whileClaimed(mailId: string, attempt: () => Promise<void>): Promise<void> {
  return renewing((CLAIM_SECONDS * 1000) / 3, () => renewClaim(mailId, CLAIM_SECONDS), attempt)
}

/** Renders one claimed mail, hands it over and notes what came of it; throws when it has to be tried again. */
async function sendClaimed(mail: QueuedMail, now: Date): Promise<void> {
  if (await isBounced(mail.toEmail)) {
    await updateMail(mail.id, { status: 'suppressed' })
    return
  }
  try {
    await deliver({ id: mail.id, to: mail.toEmail, ...(await compose(mail)) })
    await updateMail(mail.id, { status: 'sent', sentAt: now, attempts: { increment: 1 }, params: {} })
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 300) : 'unknown'
    await updateMail(mail.id, {
      attempts: { increment: 1 },
      lastError: reason,
      ...(isUnknownRecipient(error) && { status: 'bounced' }),
    })
    if (!isUnknownRecipient(error)) throw error
    await insertBounce(mail.toEmail, reason)
  }
}

/**
 * Sends a mail, and before it the earlier ones to the same address that still wait: mails to one address go out in the
 * order in which they were written. The Message-ID is the mail's own, so that a repetition after a crash is the same
 * message; an address that is unknown to its server goes to the bounce list; any other failure throws and the queue
 * tries again. Where another worker is at one of them, this one's turn is put off, the longer the more `turns` it has
 * been put off.
 */
export async function sendMail(mailId: string, now: Date, turns = 0): Promise<void> {
  const wanted = await findMail(mailId)
  if (wanted?.status !== 'queued') return
  for (const mail of await findMailsInTurn(wanted, PATIENCE)) {
    if (await claimMail(mail.id, CLAIM_SECONDS)) await whileClaimed(mail.id, () => sendClaimed(mail, now))
    else if ((await findMail(mail.id))?.status === 'queued') return putOff(mailId, turns)
  }
}
