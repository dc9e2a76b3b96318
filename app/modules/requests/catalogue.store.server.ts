import { db, type Prisma, type Tx } from '../../platform/db.server'
import type { KindInput, TemplateInput } from './request.schema'

/** Saves a kind of the catalogue under its key; a new one goes to the end. */
export async function upsertKind(tx: Tx, { key, ...data }: KindInput): Promise<void> {
  const last = await tx.requestKind.aggregate({ _max: { position: true } })
  const values = { ...data, departmentId: data.departmentId ?? null }
  await tx.requestKind.upsert({
    where: { key },
    create: { key, ...values, position: (last._max.position ?? 0) + 1 },
    update: values,
  })
}

/** Whether a department of this id is there. */
export async function isDepartment(tx: Tx, id: string): Promise<boolean> {
  return (await tx.organisation.count({ where: { id, kind: 'department' } })) > 0
}

/** Phrases of a body (null: the talent office), with those the office offers to everybody. */
export async function findTemplates(organisationId: string | null) {
  return db().requestTemplate.findMany({
    where: { OR: [{ organisationId }, { organisationId: null }] },
    select: { id: true, organisationId: true, use: true, name: true, body: true },
    orderBy: [{ use: 'asc' }, { name: 'asc' }],
  })
}

/** Adds a phrase; null when the body has one of this name for this use. */
export async function insertTemplate(
  tx: Tx,
  data: TemplateInput & { organisationId: string | null },
): Promise<string | null> {
  const [row] = await tx.requestTemplate.createManyAndReturn({
    data: [data],
    skipDuplicates: true,
    select: { id: true },
  })
  return row?.id ?? null
}

/** Removes a phrase of this body; false when there is none. */
export async function deleteTemplate(tx: Tx, where: Prisma.RequestTemplateWhereInput): Promise<boolean> {
  return (await tx.requestTemplate.deleteMany({ where })).count > 0
}
