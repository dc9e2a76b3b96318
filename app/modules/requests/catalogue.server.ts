import { isId } from '../../kernel/ids'
import { ok, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import {
  deleteTemplate,
  findTemplates,
  insertTemplate,
  isDepartment,
  upsertKind,
} from './catalogue.store.server'
import { requestKindChanged, requestTemplateChanged } from './request.events'
import type { KindInput, TemplateInput } from './request.schema'
import { findKinds } from './request.store.server'

/** What can be asked for, in the order of the catalogue; `all` with the kinds no longer offered. */
export async function listRequestKinds({ all = false } = {}) {
  return findKinds(all)
}

/** The talent office changes or adds a kind. */
export function saveRequestKind({ access, input }: { access: Access; input: KindInput }) {
  return transaction(async tx => {
    if (input.departmentId && !(await isDepartment(tx, input.departmentId))) return refuse('not-found')
    await upsertKind(tx, input)
    await recordChange(tx, access, {
      event: requestKindChanged,
      payload: { key: input.key },
      subject: { kind: 'request-kind', id: input.key },
      detail: { handlingDays: input.handlingDays, active: input.active },
    })
    return ok(null)
  })
}

/** Whose phrases somebody keeps: those of the department, or of the talent office. */
function bodyOf({ actor }: Access): string | null {
  return actor.kind === 'department' ? (actor.organisation?.id ?? null) : null
}

/** Phrases somebody can use: those of the own body and those the talent office offers. */
export async function listTemplates(access: Access) {
  const mine = bodyOf(access)
  const rows = await findTemplates(mine)
  return rows.map(({ organisationId, ...row }) => ({ ...row, own: organisationId === mine }))
}

/** Adds a phrase to those of the own body. */
export function addTemplate({ access, input }: { access: Access; input: TemplateInput }) {
  return transaction(async tx => {
    const templateId = await insertTemplate(tx, { ...input, organisationId: bodyOf(access) })
    if (!templateId) return refuse('name-in-use')
    await recordChange(tx, access, {
      event: requestTemplateChanged,
      payload: { templateId },
      subject: { kind: 'request-template', id: templateId },
    })
    return ok(null)
  })
}

/** Removes a phrase of the own body. */
export function removeTemplate({ access, templateId }: { access: Access; templateId: string }) {
  return transaction(async tx => {
    const where = { id: templateId, organisationId: bodyOf(access) }
    if (!isId(templateId) || !(await deleteTemplate(tx, where))) return refuse('not-found')
    await recordChange(tx, access, {
      event: requestTemplateChanged,
      payload: { templateId },
      subject: { kind: 'request-template', id: templateId },
    })
    return ok(null)
  })
}
