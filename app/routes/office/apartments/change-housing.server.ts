import type { Access } from '~/modules/access/index.server'
import { appealAnswerSchema, blockSchema, purposeSchema, reviewSchema } from '~/modules/allocations/index'
import {
  answerAppeal,
  blockMember,
  officeHousing,
  revealIdentity,
  reviewHousing,
} from '~/modules/allocations/index.server'
import { parseForm, refusedForm } from '~/platform/http/form.server'
import { badRequest, notFound } from '~/platform/http/responses.server'
import type { Changed } from './change-project.server'

export type Revealed = { revealed: { name: string; identity: string } }

async function review(access: Access, id: string, form: FormData): Promise<Changed> {
  const parsed = parseForm(form, reviewSchema)
  if (!parsed.ok) return { reply: parsed.reply, status: 400 }
  const done = await reviewHousing(access, id, parsed.value)
  return done.ok ? { says: 'housing-reviewed' } : { reply: refusedForm(form, done.code), status: 409 }
}

async function appeal(access: Access, id: string, form: FormData): Promise<Changed> {
  const parsed = parseForm(form, appealAnswerSchema)
  if (!parsed.ok) return { reply: parsed.reply, status: 400 }
  const done = await answerAppeal(access, id, parsed.value)
  return done.ok ? { says: 'housing-reviewed' } : { reply: refusedForm(form, done.code), status: 409 }
}

async function block(access: Access, form: FormData): Promise<Changed> {
  const parsed = parseForm(form, blockSchema)
  if (!parsed.ok) return { reply: parsed.reply, status: 400 }
  const done = await blockMember(access, parsed.value)
  if (done.ok) return { says: 'saved' }
  if (done.code === 'not-found') throw notFound()
  return { reply: refusedForm(form, done.code, 'untilOn'), status: 409 }
}

/** What a posted form of an application's page asks for, done; a revealed number is answered, never put into an address. */
export async function changeHousing(access: Access, id: string, form: FormData): Promise<Changed | Revealed> {
  const application = await officeHousing(id)
  if (!application) throw notFound()
  const intent = String(form.get('intent') ?? '')
  if (intent === 'review') return review(access, id, form)
  if (intent === 'appeal') return appeal(access, id, form)
  const memberId = String(form.get('memberId') ?? '')
  const isMember = application.members.some(member => member.id === memberId)
  if (!isMember || (intent !== 'reveal' && intent !== 'block')) throw badRequest()
  if (intent === 'block') return block(access, form)
  const parsed = parseForm(form, purposeSchema)
  if (!parsed.ok) return { reply: parsed.reply, status: 400 }
  const shown = await revealIdentity(access, memberId, parsed.value.purpose)
  if (!shown.ok) throw notFound()
  return { revealed: shown.value }
}
