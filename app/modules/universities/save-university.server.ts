import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { type ChangeContext, recordChange } from '../events/index.server'
import { findUniversity, updateUniversity } from './universities.store.server'
import { universityChanged } from './university.events'
import type { UniversityInput } from './university.schema'

/** A university saves what it says of itself. */
export async function saveUniversity(command: {
  access: Access
  input: UniversityInput
}): Promise<Result<null, 'not-found'>> {
  const { access, input } = command
  const id = access.actor.organisationId ?? ''
  return transaction(async tx => {
    if (!(isId(id) && (await findUniversity(id, tx)))) return refuse('not-found')
    await updateUniversity(tx, id, {
      nameEn: input.nameEn || null,
      website: input.website || null,
      introduction: input.introduction,
    })
    await recordChange(tx, access, {
      event: universityChanged,
      payload: { universityId: id },
      subject: { kind: 'university', id },
    })
    return ok(null)
  })
}

/** The talent office says whether a university is one of the hundred schools. */
export async function setParticipation(command: {
  access: ChangeContext
  universityId: string
  participates: boolean
}): Promise<Result<null, 'not-found'>> {
  const { access, universityId, participates } = command
  return transaction(async tx => {
    if (!(isId(universityId) && (await findUniversity(universityId, tx)))) return refuse('not-found')
    await updateUniversity(tx, universityId, { participates })
    await recordChange(tx, access, {
      event: universityChanged,
      payload: { universityId },
      subject: { kind: 'university', id: universityId },
      detail: { participates },
    })
    return ok(null)
  })
}
