import type { Tx } from '../../platform/db.server'
import type { EducationInput, ExperienceInput } from './talent.schema'

/** Adds or changes one education of a talent; false when the id is not one of theirs. */
export async function saveEducationRow(
  tx: Tx,
  talentId: string,
  input: EducationInput,
  majorCode: string | null,
): Promise<boolean> {
  const { id, ...fields } = input
  const data = {
    ...fields,
    startMonth: fields.startMonth ?? null,
    endMonth: fields.endMonth ?? null,
    majorCode,
  }
  if (id) return (await tx.education.updateMany({ where: { id, talentId }, data })).count === 1
  const position = await tx.education.count({ where: { talentId } })
  await tx.education.create({ data: { ...data, talentId, position } })
  return true
}

/** Adds or changes one experience of a talent; false when the id is not one of theirs. */
export async function saveExperienceRow(tx: Tx, talentId: string, input: ExperienceInput): Promise<boolean> {
  const { id, ...fields } = input
  const data = { ...fields, startMonth: fields.startMonth ?? null, endMonth: fields.endMonth ?? null }
  if (id) return (await tx.experience.updateMany({ where: { id, talentId }, data })).count === 1
  const position = await tx.experience.count({ where: { talentId } })
  await tx.experience.create({ data: { ...data, talentId, position } })
  return true
}

/** Removes one education or experience of a talent; false when it is not theirs. */
export async function removePartRow(
  tx: Tx,
  part: 'education' | 'experience',
  talentId: string,
  id: string,
): Promise<boolean> {
  const where = { id, talentId }
  const { count } =
    part === 'education'
      ? await tx.education.deleteMany({ where })
      : await tx.experience.deleteMany({ where })
  return count === 1
}

/** Shuts an enterprise out; false when there is no such enterprise. */
export async function insertBlock(tx: Tx, talentId: string, enterpriseId: string): Promise<boolean> {
  if ((await tx.enterprise.count({ where: { id: enterpriseId } })) === 0) return false
  await tx.talentBlock.createMany({ data: [{ talentId, enterpriseId }], skipDuplicates: true })
  return true
}

/** Lets an enterprise in again. */
export async function removeBlock(tx: Tx, talentId: string, enterpriseId: string): Promise<void> {
  await tx.talentBlock.deleteMany({ where: { talentId, enterpriseId } })
}

/** The enterprise of exactly this name. */
export async function findEnterpriseByName(tx: Tx, name: string): Promise<string | null> {
  return (await tx.enterprise.findUnique({ where: { name }, select: { id: true } }))?.id ?? null
}

/** Ties a university's roster entry to a talent; false when it was claimed before. */
export async function claimRosterRow(tx: Tx, entryId: string, talentId: string, now: Date): Promise<boolean> {
  const { count } = await tx.rosterEntry.updateMany({
    where: { id: entryId, talentId: null },
    data: { talentId, claimedAt: now, claimTokenHash: null },
  })
  return count === 1
}
