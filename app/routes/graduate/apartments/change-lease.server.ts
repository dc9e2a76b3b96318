import type { Access } from '~/modules/access/index.server'
import { repairSchema, tenantSchema, wishSchema } from '~/modules/tenancies/index'
import {
  addTenant,
  askWish,
  confirmHandover,
  moveRepair,
  myLease,
  removeTenant,
  reportRepair,
  signLease,
} from '~/modules/tenancies/index.server'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { badRequest, notFound } from '~/platform/http/responses.server'

type Changed = { says: string } | { reply: FormReply; status: number }
type Outcome = { ok: true } | { ok: false; code: string }

function changed(form: FormData, outcome: Outcome, says = 'saved'): Changed {
  if (outcome.ok) return { says }
  if (outcome.code === 'not-found') throw notFound()
  return { reply: refusedForm(form, outcome.code), status: 409 }
}

async function written(access: Access, id: string, form: FormData, intent: string): Promise<Changed> {
  if (intent === 'tenant') {
    const parsed = parseForm(form, tenantSchema)
    return parsed.ok
      ? changed(form, await addTenant(access, id, parsed.value))
      : { reply: parsed.reply, status: 400 }
  }
  if (intent === 'repair') {
    const parsed = parseForm(form, repairSchema)
    if (!parsed.ok) return { reply: parsed.reply, status: 400 }
    return changed(form, await reportRepair(access, id, parsed.value), 'repair-reported')
  }
  if (intent !== 'wish') throw badRequest()
  const parsed = parseForm(form, wishSchema)
  if (!parsed.ok) return { reply: parsed.reply, status: 400 }
  return changed(form, await askWish(access, id, parsed.value), 'wish-asked')
}

/** What the tenant's page asks for, done. */
export async function changeMyLease(access: Access, id: string, form: FormData): Promise<Changed> {
  if (!(await myLease(access, id))) throw notFound()
  const intent = String(form.get('intent') ?? '')
  if (intent === 'sign') return changed(form, await signLease(access, id), 'lease-signed')
  if (intent === 'confirm-check_in' || intent === 'confirm-check_out') {
    const kind = intent === 'confirm-check_in' ? 'check_in' : 'check_out'
    return changed(form, await confirmHandover(access, id, kind))
  }
  const [verb, of] = [intent.slice(0, intent.indexOf(':')), intent.slice(intent.indexOf(':') + 1)]
  if (verb === 'remove') return changed(form, await removeTenant(access, id, of))
  if (verb === 'confirmed' || verb === 'cancelled')
    return changed(form, await moveRepair(access, id, { repairId: of, status: verb }))
  return written(access, id, form, intent)
}
