import { data } from '@remix-run/node'
import type { Access } from '~/modules/access/index.server'
import { conflictSchema, leaderSchema } from '~/modules/pairings/index'
import { enterConflict, removeConflict, saveLeader } from '~/modules/pairings/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { badRequest, notFound, redirectSaying } from '~/platform/http/responses.server'

async function save(access: Access, leaderId: string, form: FormData) {
  const parsed = parseForm(form, leaderSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const saved = await saveLeader(access, leaderId, parsed.value)
  if (saved.ok) return redirectSaying(paths.officeLeader(leaderId), 'saved')
  if (saved.code === 'not-found') throw notFound()
  return data<FormReply>(refusedForm(form, saved.code, 'userId'), { status: 400 })
}

async function addConflict(access: Access, leaderId: string, form: FormData) {
  form.set('leaderId', leaderId)
  const parsed = parseForm(form, conflictSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const entered = await enterConflict(access, parsed.value)
  if (entered.ok) return redirectSaying(paths.officeLeader(leaderId), 'conflict-saved')
  if (entered.code === 'not-found') throw notFound()
  return data<FormReply>(refusedForm(form, entered.code, 'keyTalentId'), { status: 409 })
}

/** What the buttons of a leader's page do. */
export async function changeLeader(access: Access, leaderId: string, form: FormData) {
  const intent = form.get('intent')
  if (intent === 'save') return save(access, leaderId, form)
  if (intent === 'add-conflict') return addConflict(access, leaderId, form)
  if (intent !== 'remove-conflict') throw badRequest()
  const keyTalentId = String(form.get('keyTalentId') ?? '')
  const removed = await removeConflict(access, { leaderId, keyTalentId })
  if (!removed.ok) throw notFound()
  return redirectSaying(paths.officeLeader(leaderId), 'conflict-saved')
}
