import { db, type Prisma, type Tx } from '../../platform/db.server'
import type { EnterpriseStatus } from './enterprise-status'

/** One enterprise with everything its own people and the office see; null when there is none. */
export async function findEnterprise(id: string, tx: Tx = db()) {
  return tx.enterprise.findUnique({ where: { id } })
}
export type EnterpriseRecord = NonNullable<Awaited<ReturnType<typeof findEnterprise>>>

/** The decisions about an enterprise, newest first, with the reviewer's name. */
export async function findDecisions(enterpriseId: string) {
  return db().$queryRaw<
    {
      id: string
      fromStatus: EnterpriseStatus
      toStatus: EnterpriseStatus
      note: string | null
      at: Date
      by: string | null
    }[]
  >`
    SELECT d.id, d."fromStatus"::text AS "fromStatus", d."toStatus"::text AS "toStatus", d.note, d.at, u.name AS by
    FROM enterprise_decision d LEFT JOIN "user" u ON u.id = d."byUserId"
    WHERE d."enterpriseId" = ${enterpriseId}::uuid ORDER BY d.at DESC, d.id DESC LIMIT 50`
}

/** The organisation and its enterprise, in one go. Both share the id. */
export async function insertEnterprise(
  tx: Tx,
  data: Omit<Prisma.EnterpriseUncheckedCreateInput, 'id'> & { name: string },
): Promise<string> {
  const organisation = await tx.organisation.create({
    data: { kind: 'enterprise', name: data.name },
    select: { id: true },
  })
  await tx.enterprise.create({ data: { ...data, id: organisation.id } })
  return organisation.id
}

/** Changes a profile; the organisation's name follows. */
export async function updateEnterprise(
  tx: Tx,
  id: string,
  data: Prisma.EnterpriseUncheckedUpdateInput,
): Promise<void> {
  await tx.enterprise.update({ where: { id }, data })
  if (typeof data.name === 'string')
    await tx.organisation.update({ where: { id }, data: { name: data.name } })
}

/** Whether another enterprise has this name or credit code already: names the field. */
export async function findTaken(
  tx: Tx,
  id: string | null,
  name: string,
  creditCode: string | null,
): Promise<'name' | 'creditCode' | null> {
  const other = await tx.enterprise.findFirst({
    where: { ...(id && { id: { not: id } }), OR: [{ name }, ...(creditCode ? [{ creditCode }] : [])] },
    select: { name: true },
  })
  return other ? (other.name === name ? 'name' : 'creditCode') : null
}

/** Moves an enterprise from one state to another and keeps the decision; null when it is in that state no longer. */
export async function moveEnterprise(
  tx: Tx,
  move: {
    id: string
    from: EnterpriseStatus
    to: EnterpriseStatus
    note: string | null
    byUserId: string | null
    at: Date
  },
): Promise<string | null> {
  const { id, from, to, note, byUserId, at } = move
  const { count } = await tx.enterprise.updateMany({
    where: { id, status: from },
    data: { status: to, statusNote: note, statusAt: at },
  })
  if (count === 0) return null
  const decision = await tx.enterpriseDecision.create({
    data: { enterpriseId: id, fromStatus: from, toStatus: to, note, byUserId, at },
    select: { id: true },
  })
  return decision.id
}

/** Name and note of a decision, for the notice about it. */
export async function findDecision(tx: Tx, id: string) {
  return tx.enterpriseDecision.findUnique({
    where: { id },
    select: { note: true, toStatus: true, enterprise: { select: { id: true, name: true } } },
  })
}
