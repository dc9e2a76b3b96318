import { db, type Prisma, type Tx } from '../../platform/db.server'

/** Applications that wait for a public notice, or of one notice that are still in it. */
export async function findForNotice(tx: Tx, where: Prisma.CardApplicationWhereInput) {
  const rows = await tx.cardApplication.findMany({ where, select: { id: true }, orderBy: { serial: 'asc' } })
  return rows.map(row => row.id)
}

/** Writes a notice with the next number of the year. */
export async function insertNotice(
  tx: Tx,
  year: string,
  data: Omit<Prisma.CardNoticeUncheckedCreateInput, 'number'>,
): Promise<string> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(4712016)::text`
  const count = await tx.cardNotice.count({ where: { number: { startsWith: `${year}-` } } })
  const number = `${year}-${String(count + 1).padStart(2, '0')}`
  return (await tx.cardNotice.create({ data: { ...data, number }, select: { id: true } })).id
}

/** A notice locked, with the objections nobody answered. */
export async function findNoticeLocked(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT id FROM card_notice WHERE id = ${id}::uuid FOR UPDATE`
  return tx.cardNotice.findUnique({
    where: { id },
    include: { objections: { where: { upheld: null }, select: { applicationId: true } } },
  })
}

export async function closeNotice(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.cardNotice.update({ where: { id }, data: { closedAt: at } })
}

const ENTRANT = {
  id: true,
  receipt: true,
  holderName: true,
  employerName: true,
  tierCode: true,
  kind: true,
  status: true,
  tier: { select: { nameZh: true, nameEn: true } },
} as const

/** Notices, newest first, with who is in them. */
export async function findNotices(where: Prisma.CardNoticeWhereInput, take: number) {
  return db().cardNotice.findMany({
    where,
    orderBy: [{ fromOn: 'desc' }, { number: 'desc' }],
    take,
    include: {
      applications: { select: ENTRANT, orderBy: [{ tierCode: 'asc' }, { serial: 'asc' }] },
      objections: {
        orderBy: { at: 'asc' },
        include: { application: { select: { id: true, receipt: true, holderName: true } } },
      },
    },
  })
}

/** An application in a public notice that takes objections on a day, by its receipt code. */
export async function findNoticed(tx: Tx, noticeId: string, receipt: string, today: Date) {
  return tx.cardApplication.findFirst({
    where: {
      receipt,
      noticeId,
      status: 'public_notice',
      notice: { fromOn: { lte: today }, untilOn: { gte: today }, closedAt: null },
    },
    select: { id: true },
  })
}

export async function insertObjection(
  tx: Tx,
  data: Prisma.CardObjectionUncheckedCreateInput,
): Promise<string> {
  return (await tx.cardObjection.create({ data, select: { id: true } })).id
}

/** An objection locked until the end of the transaction. */
export async function findObjectionLocked(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT id FROM card_objection WHERE id = ${id}::uuid FOR UPDATE`
  return tx.cardObjection.findUnique({ where: { id } })
}

/** The encrypted contact of an objection; null when none was left. */
export async function findObjectionContact(tx: Tx, id: string) {
  return tx.cardObjection.findFirst({
    where: { id, contactSealed: { not: '' } },
    select: { applicationId: true, contactSealed: true },
  })
}

export async function answerObjectionRow(
  tx: Tx,
  id: string,
  answer: { upheld: boolean; answer: string; byUserId: string; answeredAt: Date },
): Promise<void> {
  await tx.cardObjection.update({ where: { id }, data: answer })
}

/** How many wait for a notice. */
export async function countApproved(): Promise<number> {
  return db().cardApplication.count({ where: { status: 'approved' } })
}
