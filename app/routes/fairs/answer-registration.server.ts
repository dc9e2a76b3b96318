import { data } from '@remix-run/node'
import type { Access } from '~/modules/access/index.server'
import { registrationSchema } from '~/modules/fairs/index'
import { registerParty, withdrawParty } from '~/modules/fairs/index.server'
import { parseForm } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import type { Refused } from '../form-state'
import { compactRows } from './form-rows'

const PERSON = ['name', 'position', 'phone', 'email']

/** What was typed, for showing the form again: single fields as texts, ticked slots as a list. */
function typed(form: FormData): Refused['values'] {
  const texts = [...form].filter(([, value]) => typeof value === 'string')
  return { ...Object.fromEntries(texts), unavailable: form.getAll('unavailable') }
}

async function withdraw(access: Access, slug: string, form: FormData, here: string) {
  const note = String(form.get('withdrawNote') ?? '').slice(0, 500)
  const gone = await withdrawParty({ access, slug, note })
  if (!gone.ok && gone.code === 'not-found') throw notFound()
  return redirectSaying(here, gone.ok ? 'fair-withdrawn' : 'fair-not-now')
}

/** Takes a registration form, new or changed, or a withdrawal. People left empty are left out. */
export async function answerRegistration(access: Access, slug: string, form: FormData, here: string) {
  if (form.get('intent') === 'withdraw') return withdraw(access, slug, form, here)
  const { form: kept, places } = compactRows(form, 'representatives', PERSON)
  kept.set('owner', String(places[Number(form.get('owner') ?? 0)] ?? 0))
  const parsed = parseForm(kept, registrationSchema)
  if (!parsed.ok) return data<Refused>({ values: typed(kept), errors: parsed.reply.errors }, { status: 400 })
  const saved = await registerParty({ access, slug, input: parsed.value })
  if (saved.ok)
    return redirectSaying(here, saved.value.changed ? 'fair-registration-saved' : 'fair-registered')
  if (saved.code === 'not-found') throw notFound()
  if (saved.code === 'enterprise-not-approved' || saved.code === 'barred')
    return data<Refused>({ values: typed(kept), errors: { '': [saved.code] } }, { status: 409 })
  return redirectSaying(here, 'fair-not-now')
}
