import { isId } from '../../kernel/ids'
import { ok, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { organisationOf } from '../openings/index.server'
import { replyTemplateChanged } from './application.events'
import {
  deleteTemplate,
  findTemplates,
  insertTemplate,
  isNameTaken,
  updateTemplate,
} from './reply-template.store.server'

/** The acting enterprise's templates by name. */
export async function listReplyTemplates(access: Access) {
  return findTemplates(organisationOf(access))
}

async function record(tx: Tx, access: Access, templateId: string): Promise<void> {
  await recordChange(tx, access, {
    event: replyTemplateChanged,
    payload: { enterpriseId: organisationOf(access), templateId },
    subject: { kind: 'reply-template', id: templateId },
  })
}

/** Adds a template, or changes the one with this id. */
export function saveReplyTemplate(args: {
  access: Access
  input: { id?: string; name: string; body: string }
}) {
  const { access, input } = args
  const enterpriseId = organisationOf(access)
  const { id, name, body } = input
  return transaction(async tx => {
    if (!id) {
      const created = await insertTemplate(tx, { enterpriseId, name, body })
      if (!created) return refuse('name-taken')
      await record(tx, access, created)
      return ok({ templateId: created })
    }
    if (await isNameTaken(tx, enterpriseId, name, id)) return refuse('name-taken')
    if (!(await updateTemplate(tx, { id, enterpriseId }, { name, body }))) return refuse('not-found')
    await record(tx, access, id)
    return ok({ templateId: id })
  })
}

/** Removes a template. */
export function removeReplyTemplate({ access, templateId }: { access: Access; templateId: string }) {
  return transaction(async tx => {
    const gone =
      isId(templateId) && (await deleteTemplate(tx, { id: templateId, enterpriseId: organisationOf(access) }))
    if (!gone) return refuse('not-found')
    await record(tx, access, templateId)
    return ok(null)
  })
}
