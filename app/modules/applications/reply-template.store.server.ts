import { db, type Tx } from '../../platform/db.server'

/** The templates of an enterprise by name. */
export async function findTemplates(enterpriseId: string) {
  return db().replyTemplate.findMany({
    where: { enterpriseId },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, body: true },
  })
}

/** Adds a template; null when the enterprise has one of this name. */
export async function insertTemplate(
  tx: Tx,
  row: { enterpriseId: string; name: string; body: string },
): Promise<string | null> {
  const [created] = await tx.replyTemplate.createManyAndReturn({
    data: [row],
    skipDuplicates: true,
    select: { id: true },
  })
  return created?.id ?? null
}

/** Whether another template of the enterprise has this name. */
export async function isNameTaken(tx: Tx, enterpriseId: string, name: string, exceptId: string) {
  return (await tx.replyTemplate.count({ where: { enterpriseId, name, id: { not: exceptId } } })) > 0
}

/** Changes a template of the enterprise; false when it has none of this id. */
export async function updateTemplate(
  tx: Tx,
  scope: { id: string; enterpriseId: string },
  data: { name: string; body: string },
): Promise<boolean> {
  return (await tx.replyTemplate.updateMany({ where: scope, data })).count === 1
}

/** Removes a template of the enterprise; false when it has none of this id. */
export async function deleteTemplate(tx: Tx, scope: { id: string; enterpriseId: string }): Promise<boolean> {
  return (await tx.replyTemplate.deleteMany({ where: scope })).count === 1
}
