import type { Access } from '~/modules/access/index.server'
import { serviceSchema } from '~/modules/services-offered/index'
import { saveService } from '~/modules/services-offered/index.server'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { notFound } from '~/platform/http/responses.server'

/** A refused form of a service also tells which tiers were ticked. */
export type ServiceReply = FormReply & { tiers: string[] }
type Saved = { serviceId: string } | { reply: ServiceReply; status: number }

/** Saves a service from its form. */
export async function saveFromForm(access: Access, id: string | null, form: FormData): Promise<Saved> {
  const tiers = form.getAll('tiers').map(String)
  form.set('intent', 'service')
  const parsed = parseForm(form, serviceSchema)
  if (!parsed.ok) return { reply: { ...parsed.reply, tiers }, status: 400 }
  const saved = await saveService(access, id, parsed.value)
  if (saved.ok) return saved.value
  if (saved.code === 'not-found') throw notFound()
  return { reply: { ...refusedForm(form, saved.code), tiers }, status: 409 }
}
