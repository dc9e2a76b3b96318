import { db } from '../../platform/db.server'
import { NO_TALENT, type Person, type Subject } from '../../platform/personal-data.server'

async function findPerson(where: { id: string } | { email: string }): Promise<Person | null> {
  const row = await db().user.findUnique({
    where,
    select: { id: true, name: true, email: true, talent: { select: { id: true } } },
  })
  if (!row || row.email.endsWith('@erased.invalid')) return null
  return { userId: row.id, talentId: row.talent?.id ?? NO_TALENT, name: row.name, email: row.email }
}

/** Somebody by account; null when there is none or it was erased. */
export function personById(id: string): Promise<Person | null> {
  return findPerson({ id })
}

/** Somebody by address, in any case. */
export function personByEmail(email: string): Promise<Person | null> {
  return findPerson({ email: email.trim().toLowerCase() })
}

/** Entries of the log in which somebody opened what is kept closed of these subjects, newest first. */
export async function findReveals(subjects: readonly Subject[], exceptUserId: string, take: number) {
  if (subjects.length === 0) return []
  const kinds = [...new Set(subjects.map(subject => subject.kind))]
  const rows = await db().auditEntry.findMany({
    where: {
      sensitive: true,
      OR: kinds.map(kind => ({
        subjectKind: kind,
        subjectId: { in: subjects.filter(one => one.kind === kind).map(one => one.id) },
      })),
      NOT: { actorUserId: exceptUserId },
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take,
    select: { id: true, at: true, action: true, actorKind: true, organisationId: true, detail: true },
  })
  const ids = [...new Set(rows.flatMap(row => (row.organisationId ? [row.organisationId] : [])))]
  const names = await db().organisation.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  })
  const nameOf = new Map(names.map(row => [row.id, row.name]))
  return rows.map(({ organisationId, ...row }) => ({
    ...row,
    organisation: (organisationId && nameOf.get(organisationId)) ?? null,
  }))
}
