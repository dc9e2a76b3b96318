import { isId } from '../../kernel/ids'
import { dateColumn, type LocalDate, localDateOf, localDateOfColumn } from '../../kernel/local-date'
import { ok, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import {
  deleteAbsence,
  findDesk,
  hasAbsence,
  insertAbsence,
  isHandlerOf,
  upsertDesk,
} from './desk.store.server'
import { findColleagues, findNames } from './read-request.store.server'
import { absenceChanged, deskChanged } from './request.events'
import type { AbsenceInput } from './request.schema'

function departmentOf({ actor }: Access): string {
  const { organisation } = actor
  if (organisation?.kind !== 'department') throw new Error('only members of a department keep its desk')
  return organisation.id
}

/** The people of the acting department; empty for somebody without one. */
export async function departmentColleagues({ actor }: Access) {
  return actor.organisation?.kind === 'department' ? findColleagues(actor.organisation.id) : []
}

/** Names of the people somebody acts for. */
export async function deputedNames(userIds: readonly string[]): Promise<string[]> {
  return [...(await findNames([...userIds])).values()]
}

/** Receiver, colleagues and absences of the acting department. */
export async function readDesk(access: Access) {
  const organisationId = departmentOf(access)
  const today = dateColumn(localDateOf(access.now))
  const [desk, colleagues] = await Promise.all([
    findDesk(organisationId, today),
    findColleagues(organisationId),
  ])
  return {
    receiverUserId: desk.receiverUserId ?? colleagues[0]?.id ?? null,
    colleagues,
    absences: desk.absences.map(({ id, user, deputy, fromDay, toDay }) => ({
      id,
      who: user.name,
      deputy: deputy.name,
      fromDay: localDateOfColumn(fromDay),
      toDay: localDateOfColumn(toDay),
    })),
  }
}

/** Names who receives what the department is given. */
export function nameReceiver({ access, userId }: { access: Access; userId: string }) {
  const organisationId = departmentOf(access)
  return transaction(async tx => {
    if (!isId(userId) || !(await isHandlerOf(tx, organisationId, userId))) return refuse('unknown-person')
    await upsertDesk(tx, organisationId, userId)
    await recordChange(tx, access, {
      event: deskChanged,
      payload: { organisationId },
      subject: { kind: 'department', id: organisationId },
    })
    return ok(null)
  })
}

/** Enters when somebody is away and who acts meanwhile. */
export function enterAbsence({ access, input }: { access: Access; input: AbsenceInput }) {
  const organisationId = departmentOf(access)
  const { userId, deputyUserId } = input
  const fromDay = dateColumn(input.fromDay as LocalDate)
  const toDay = dateColumn(input.toDay as LocalDate)
  return transaction(async tx => {
    for (const person of [userId, deputyUserId]) {
      if (!(await isHandlerOf(tx, organisationId, person))) return refuse('unknown-person')
    }
    if (await hasAbsence(tx, userId, fromDay, toDay)) return refuse('absence-overlaps')
    const absenceId = await insertAbsence(tx, { organisationId, userId, deputyUserId, fromDay, toDay })
    await recordChange(tx, access, {
      event: absenceChanged,
      payload: { organisationId, absenceId },
      subject: { kind: 'department', id: organisationId },
    })
    return ok(null)
  })
}

/** Takes an absence away again. */
export function removeAbsence({ access, absenceId }: { access: Access; absenceId: string }) {
  const organisationId = departmentOf(access)
  return transaction(async tx => {
    if (!isId(absenceId) || !(await deleteAbsence(tx, organisationId, absenceId))) return refuse('not-found')
    await recordChange(tx, access, {
      event: absenceChanged,
      payload: { organisationId, absenceId },
      subject: { kind: 'department', id: organisationId },
    })
    return ok(null)
  })
}
