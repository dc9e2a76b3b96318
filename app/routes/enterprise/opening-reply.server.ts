import type { FactFinding, OpeningFact } from '~/modules/openings/index'
import { refusedForm } from '~/platform/http/form.server'
import type { OpeningReply } from './opening-form'

type Refusal = { code: string; facts?: Record<string, unknown> }

/** A refusal of the openings module as the form shows it: beside the fields it is about. */
export function openingRefusal(form: FormData, { code, facts }: Refusal): OpeningReply {
  const reply: OpeningReply = refusedForm(form, code)
  if (code === 'incomplete') {
    for (const field of (facts?.missing ?? []) as OpeningFact[]) reply.errors[field] = ['missing-fact']
  }
  if (code === 'expired') {
    reply.errors = { validUntil: ['expired'] }
  }
  if (code === 'discriminating') reply.findings = (facts?.findings ?? []) as FactFinding[]
  return reply
}
