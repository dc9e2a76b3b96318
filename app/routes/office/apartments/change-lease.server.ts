import { addDays } from '~/kernel/local-date'
import type { Access } from '~/modules/access/index.server'
import {
  checkOutSchema,
  eligibilitySchema,
  handoverSchema,
  payingSchema,
  repairAnswerSchema,
  settleSchema,
  wishAnswerSchema,
} from '~/modules/tenancies/index'
import {
  answerWish,
  cancelLease,
  checkIn,
  checkOut,
  endEligibility,
  moveRepair,
  offerLease,
  officeLease,
  payBill,
  settleLease,
} from '~/modules/tenancies/index.server'
import { parseForm, refusedForm } from '~/platform/http/form.server'
import { badRequest, notFound } from '~/platform/http/responses.server'
import { uploadedFile } from '~/platform/http/upload.server'
import { type Changed, formOf } from './change-project.server'

type Outcome = { ok: true } | { ok: false; code: string }

function changed(form: FormData, outcome: Outcome, says = 'saved'): Changed {
  if (outcome.ok) return { says }
  if (outcome.code === 'not-found') throw notFound()
  return { reply: refusedForm(form, outcome.code), status: 409 }
}

async function pictureOf(form: FormData) {
  const file = await uploadedFile(form, 'photo')
  form.delete('photo')
  return file ? [file] : []
}

async function handOver(access: Access, id: string, form: FormData, intent: string): Promise<Changed> {
  const pictures = await pictureOf(form)
  if (intent === 'check-in') {
    const parsed = parseForm(form, handoverSchema)
    if (!parsed.ok) return { reply: parsed.reply, status: 400 }
    return changed(form, await checkIn(access, id, parsed.value, pictures))
  }
  const parsed = parseForm(form, checkOutSchema)
  if (!parsed.ok) return { reply: parsed.reply, status: 400 }
  return changed(form, await checkOut(access, id, parsed.value, pictures))
}

async function settle(access: Access, id: string, form: FormData): Promise<Changed> {
  const parsed = parseForm(form, settleSchema)
  if (!parsed.ok) return { reply: parsed.reply, status: 400 }
  return changed(form, await settleLease(access, id, parsed.value), 'lease-settled')
}

async function eligibility(access: Access, id: string, form: FormData): Promise<Changed> {
  const parsed = parseForm(form, eligibilitySchema)
  if (!parsed.ok) return { reply: parsed.reply, status: 400 }
  const { endedOn, graceDays, reason } = parsed.value
  const ended = await endEligibility(access, id, { endedOn, graceUntil: addDays(endedOn, graceDays), reason })
  return changed(form, ended)
}

async function answered(access: Access, id: string, form: FormData, intent: string): Promise<Changed> {
  if (intent === 'repair') {
    const parsed = parseForm(form, repairAnswerSchema)
    if (!parsed.ok) throw badRequest()
    return changed(form, await moveRepair(access, id, parsed.value))
  }
  const parsed = parseForm(form, wishAnswerSchema)
  if (!parsed.ok) throw badRequest()
  return changed(form, await answerWish(access, id, parsed.value))
}

/** What the office's page of a lease asks for, done. */
export async function changeLease(access: Access, id: string, request: Request): Promise<Changed> {
  if (!(await officeLease(id))) throw notFound()
  const { form, tooLarge } = await formOf(request)
  if (tooLarge) return { reply: refusedForm(form, 'file-too-large', 'photo'), status: 400 }
  const intent = String(form.get('intent') ?? '')
  if (intent === 'offer') return changed(form, await offerLease(access, id), 'lease-offered')
  if (intent === 'cancel') return changed(form, await cancelLease(access, id))
  if (intent === 'check-in' || intent === 'check-out') return handOver(access, id, form, intent)
  if (intent === 'settle') return settle(access, id, form)
  if (intent === 'eligibility') return eligibility(access, id, form)
  if (intent === 'repair' || intent === 'wish') return answered(access, id, form, intent)
  const paying = intent.startsWith('pay-') ? parseForm(form, payingSchema) : null
  if (!paying?.ok) throw badRequest()
  return changed(form, await payBill(access, paying.value.billId, paying.value.note))
}
