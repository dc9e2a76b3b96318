import type { Access } from '~/modules/access/index.server'
import { batchSchema, drawSchema } from '~/modules/allocations/index'
import {
  type BatchVerb,
  drawBatch,
  moveBatch,
  officeBatch,
  saveBatch,
  setBatchUnits,
} from '~/modules/allocations/index.server'
import { draftSchema } from '~/modules/tenancies/index'
import { draftLeases } from '~/modules/tenancies/index.server'
import { parseForm, refusedForm } from '~/platform/http/form.server'
import { badRequest, notFound } from '~/platform/http/responses.server'
import type { Changed } from './change-project.server'

const VERBS: readonly BatchVerb[] = ['open', 'publish', 'freeze', 'start', 'close', 'cancel']

type Outcome = { ok: true } | { ok: false; code: string }

function changed(form: FormData, outcome: Outcome, says: string, field = ''): Changed {
  return outcome.ok ? { says } : { reply: refusedForm(form, outcome.code, field), status: 409 }
}

async function edit(access: Access, id: string, form: FormData): Promise<Changed> {
  const parsed = parseForm(form, batchSchema)
  if (!parsed.ok) return { reply: parsed.reply, status: 400 }
  return changed(form, await saveBatch(access, id, parsed.value), 'saved', 'code')
}

async function draw(access: Access, id: string, form: FormData): Promise<Changed> {
  const parsed = parseForm(form, drawSchema)
  if (!parsed.ok) return { reply: parsed.reply, status: 400 }
  return changed(form, await drawBatch(access, id, parsed.value), 'batch-drawn')
}

async function leases(access: Access, id: string, form: FormData): Promise<Changed> {
  const parsed = parseForm(form, draftSchema)
  if (!parsed.ok) return { reply: parsed.reply, status: 400 }
  return changed(form, await draftLeases(access, id, parsed.value), 'leases-drafted')
}

/** What a posted form of a batch's page asks for, done. */
export async function changeBatch(access: Access, id: string, form: FormData): Promise<Changed> {
  if (!(await officeBatch(id, 1))) throw notFound()
  const intent = String(form.get('intent') ?? '')
  const verb = VERBS.find(one => one === intent)
  if (verb) return changed(form, await moveBatch(access, id, verb), 'batch-moved')
  if (intent === 'edit') return edit(access, id, form)
  if (intent === 'draw') return draw(access, id, form)
  if (intent === 'leases') return leases(access, id, form)
  if (intent !== 'units') throw badRequest()
  const picked = form.getAll('selected').map(String)
  return changed(form, await setBatchUnits(access, id, picked), 'saved')
}
