import type { Actor } from '~/modules/access/index'
import { db } from '~/platform/db.server'
import { accessOf } from './cast'

let made = 0

export type CastPerson = { userId: string; name: string; access: (now: Date) => ReturnType<typeof accessOf> }

/** An account of one kind, acting for an organisation when one is given. */
export async function castPerson(
  kind: Actor['kind'],
  organisation?: { id: string; kind: 'department' | 'office'; name: string; role?: 'owner' | 'member' },
): Promise<CastPerson> {
  const name = `${kind}${++made}`
  const user = await db().user.create({
    data: { name, email: `${name}@requests.test`, kind, emailVerified: true },
  })
  const role = organisation?.role ?? 'member'
  if (organisation) {
    await db().membership.create({ data: { userId: user.id, organisationId: organisation.id, role } })
  }
  const actor: Partial<Actor> = {
    userId: user.id,
    kind,
    name,
    organisationId: organisation?.id ?? null,
    organisation: organisation ? { ...organisation, role, status: 'active' } : null,
  }
  return { userId: user.id, name, access: now => accessOf(actor, now) }
}

/** A handling department with its head and a colleague. */
export async function castDepartment(name = `试用局${++made}`) {
  const body = await db().organisation.create({ data: { kind: 'department', name } })
  const organisation = { id: body.id, kind: 'department' as const, name }
  return {
    id: body.id,
    name,
    head: await castPerson('department', { ...organisation, role: 'owner' }),
    colleague: await castPerson('department', { ...organisation, role: 'member' }),
  }
}

/** A department nobody works for. */
export async function castEmptyDepartment() {
  return db().organisation.create({ data: { kind: 'department', name: `空编局${++made}` } })
}
