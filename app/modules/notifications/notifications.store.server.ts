import { db, type Prisma, type Tx } from '../../platform/db.server'

/** Name, address and language of somebody to be told something; null when the account is gone. */
export async function findRecipient(tx: Tx, userId: string) {
  return tx.user.findUnique({
    where: { id: userId },
    select: { id: true, name: true, email: true, locale: true },
  })
}

/** Accounts by id, for a batch of notices. */
export async function findRecipients(tx: Tx, userIds: string[]) {
  return tx.user.findMany({
    where: { id: { in: userIds }, disabledAt: null },
    select: { id: true, email: true, locale: true },
  })
}

/** Groups of mail that these people have switched off, as `userId:group`. */
export async function findMuted(tx: Tx, userIds: string[]): Promise<Set<string>> {
  const rows = await tx.mailPreference.findMany({ where: { userId: { in: userIds }, email: false } })
  return new Set(rows.map(row => `${row.userId}:${row.kind}`))
}

/** Adds inbox items; those whose key is there already are left alone. */
export async function insertInboxItems(tx: Tx, items: Prisma.InboxItemCreateManyInput[]): Promise<void> {
  if (items.length > 0) await tx.inboxItem.createMany({ data: items, skipDuplicates: true })
}

/** Adds mails; returns the ids of those that were not there before. */
export async function insertMails(tx: Tx, mails: Prisma.MailCreateManyInput[]): Promise<string[]> {
  if (mails.length === 0) return []
  const rows = await tx.mail.createManyAndReturn({ data: mails, skipDuplicates: true, select: { id: true } })
  return rows.map(row => row.id)
}

/** A mail to be written; null when it is gone. */
export async function findMail(id: string) {
  return db().mail.findUnique({ where: { id } })
}

/**
 * Mails to the address of one, in the order in which they were written, up to and with that one: what has to go out
 * before it. Earlier ones that have failed `patience` times are passed over.
 */
export async function findMailsInTurn(mail: { id: string; toEmail: string }, patience: number) {
  return db().mail.findMany({
    where: {
      toEmail: mail.toEmail,
      status: 'queued',
      OR: [{ id: mail.id }, { id: { lt: mail.id }, attempts: { lt: patience } }],
    },
    orderBy: { id: 'asc' },
  })
}

/**
 * Claims a mail for so many seconds; false when it is sent already or somebody else is at it. By the clock of the
 * database: those of machines differ.
 */
export async function claimMail(id: string, seconds: number): Promise<boolean> {
  const claimed = await db().$executeRaw`
    update mail set "claimedUntil" = now() + make_interval(secs => ${seconds})
    where id = ${id}::uuid and status = 'queued' and ("claimedUntil" is null or "claimedUntil" <= now())`
  return claimed === 1
}

/** Keeps a mail that is being sent claimed for so many seconds more. */
export async function renewClaim(id: string, seconds: number): Promise<void> {
  await db().$executeRaw`
    update mail set "claimedUntil" = now() + make_interval(secs => ${seconds})
    where id = ${id}::uuid and status = 'queued' and "claimedUntil" is not null`
}

/** Whether an address has refused mail for good. */
export async function isBounced(email: string): Promise<boolean> {
  return (await db().mailBounce.count({ where: { email } })) > 0
}

/** Notes the outcome of an attempt and gives the claim back. */
export async function updateMail(id: string, data: Prisma.MailUpdateInput): Promise<void> {
  await db().mail.update({ where: { id }, data: { claimedUntil: null, ...data } })
}

/** Puts an address on the bounce list. */
export async function insertBounce(email: string, reason: string): Promise<void> {
  await db().mailBounce.createMany({ data: [{ email, reason }], skipDuplicates: true })
}

/** How many inbox items somebody has not read. */
export async function countUnreadItems(userId: string): Promise<number> {
  return db().inboxItem.count({ where: { userId, readAt: null } })
}
